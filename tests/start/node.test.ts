import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { dependenciesHash } from "../../.ci/dependencies.mjs";
import { isSupported } from "../../.ci/node.mjs";
import { startIn } from "./checkout";

/** What makes a Node take itself for one of another version. */
function asNode(version: string) {
  const file = join(emptyFolder(), "version.mjs");
  writeFileSync(file, `Object.defineProperty(process.versions, "node", { value: "${version}" });`);
  return { NODE_OPTIONS: `--import=${file}` };
}
const emptyFolder = () => mkdtempSync(join(tmpdir(), "circuit-node-"));

describe("the Node that everything runs on", () => {
  test.each([
    ["18.20.4", false],
    ["20.20.2", false],
    ["22.12.0", false],
    ["22.13.0", true],
    ["24.21.0", true],
    ["26.1.0", true],
  ])("%s: new enough is %s", (version, answer) => {
    expect(isSupported(version)).toBe(answer);
  });

  test("is at least the one that package.json asks for", () => {
    const oldest = JSON.parse(readFileSync("package.json", "utf8")).engines.node.replace(">=", "");
    expect(isSupported(`${oldest}.0`)).toBe(true);
    expect(isSupported(oldest.replace(/\d+$/, (minor: string) => `${Number(minor) - 1}.99`))).toBe(false);
  });

  test("is the machine's own where that is new enough, and a command prints only its own words", async () => {
    const { code, out, err } = await startIn(emptyFolder(), "with-node.mjs", {}, ["node", "-p", "process.execPath"])
      .ended;
    expect({ code, out, err }).toEqual({ code: 0, out: `${process.execPath}\n`, err: "" });
  });

  test("is the pinned one, first on PATH, where the machine's own is too old", async () => {
    const folder = emptyFolder();
    const pinned = join(folder, ".ci/node/node_modules", `node-${process.platform}-${process.arch}`, "bin/node");
    mkdirSync(dirname(pinned), { recursive: true });
    writeFileSync(pinned, '#!/bin/sh\necho "24.21.0"\n');
    chmodSync(pinned, 0o755);
    const { out, err } = await startIn(folder, "with-node.mjs", asNode("20.20.2"), ["sh", "-c", "command -v node"])
      .ended;
    expect({ out, err }).toEqual({ out: `${pinned}\n`, err: "" });
  });

  test("is asked for in a sentence where it is too old and npm is not there", async () => {
    const { code, out, err } = await startIn(emptyFolder(), "start.mjs", { ...asNode("18.20.4"), PATH: "/nowhere" })
      .ended;
    expect(err).toMatch(/Circuit needs Node 22\.13 or later\. This is Node 18\.20\.4, .*https:\/\/nodejs\.org\.\n$/);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

test("dependencies that were installed by another major version of Node are installed anew", () => {
  expect(dependenciesHash(24)).toBe(dependenciesHash(24));
  expect(dependenciesHash(24)).not.toBe(dependenciesHash(22));
});
