import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { settingsFault } from "../../.ci/settings.mjs";
import { startServer } from "./stand-in";

const FOLDER = resolve(".ci/deploy");
const dockerfile = readFileSync(resolve(FOLDER, "Dockerfile"), "utf8");
const { app } = parse(readFileSync(resolve(FOLDER, "compose.yaml"), "utf8")).services;

/* No container engine builds images where the tests run: here is what the recipes take for granted. */
describe("the recipes for containers", () => {
  test("build from the whole project, by a file that is there", () => {
    const context = resolve(FOLDER, app.build.context);
    expect(context).toBe(process.cwd());
    expect(existsSync(resolve(context, app.build.dockerfile))).toBe(true);
    const [first] = /FROM node:(\d+)/.exec(dockerfile)?.slice(1) ?? [];
    expect(`v${first}`).toBe(process.version.split(".")[0]);
  });

  test("keep from an image only what no build and no server reads", () => {
    const left = readFileSync(resolve(FOLDER, "Dockerfile.dockerignore"), "utf8").split("\n");
    for (const read of [
      "app",
      "components",
      "db",
      "lib",
      "seeds",
      ".ci",
      "package-lock.json",
      "proxy.ts",
      "tsconfig.json",
    ])
      expect(left).not.toContain(read);
    for (const own of ["data", "node_modules", ".circuit", "**/.git"]) expect(left).toContain(own);
  });

  test("set what there is to set, rightly, and run as no administrator", () => {
    const set = Object.fromEntries(
      /^ENV (.*)$/m
        .exec(dockerfile)?.[1]
        ?.split(" ")
        .map((pair) => pair.split("=")) ?? [],
    );
    const plain = (value: string) => value.replaceAll(/\$\{\w+:-([^}]*)\}/g, "$1");
    const composed = Object.fromEntries(
      Object.entries<string>(app.environment).map(([name, value]) => [name, plain(value)]),
    );
    expect(settingsFault({ ...set, ...composed, DATABASE_URL: undefined })).toBeUndefined();
    expect(Object.keys({ ...set, ...composed }).sort()).toEqual([
      "DATABASE_URL",
      "HOST",
      "LEDGER_PRIMARY",
      "LEDGER_PRIMARY_TOKEN",
      "LOG",
      "NODE_ENV",
      "PORT",
      "REPOSITORY_URL",
      "SITE_URL",
    ]);
    expect(dockerfile.indexOf("USER node")).toBeLessThan(dockerfile.indexOf('CMD ["node", ".ci/start.mjs"]'));
    expect(app.volumes).toEqual([`ledger:${/^VOLUME (.*)$/m.exec(dockerfile)?.[1]}`]);
    expect(set.DATABASE_URL.startsWith("/data/")).toBe(true);
  });

  test("ask for the server's health at an address that it answers", { timeout: 30_000 }, async () => {
    const [, path] = /localhost:\$\{process\.env\.PORT\}(\/\w+)/.exec(dockerfile) ?? [];
    const { address, child, ended } = await startServer();
    const { status } = await fetch(address + path);
    child.kill();
    await ended;
    expect([path, status]).toEqual(["/readyz", 200]);
  });
});
