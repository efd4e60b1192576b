import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { checkout, freePort, startIn } from "./checkout";

/** Several processes one after the other, each of which takes a second on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const started: ReturnType<typeof startIn>[] = [];

afterEach(async () => {
  for (const { child } of started) child.kill();
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});

/** `npm start` in a checkout, at a port of its own. */
async function npmStart(folder: string, settings: Record<string, string> = {}) {
  const port = await freePort();
  const start = startIn(folder, "start.mjs", { PORT: String(port), ...settings });
  started.push(start);
  return { ...start, address: `http://localhost:${port}` };
}

const textOf = (address: string) => fetch(address).then((answer) => answer.text());
const isGone = (address: string) =>
  expect
    .poll(
      () =>
        fetch(address).then(
          () => "answers",
          () => "gone",
        ),
      { timeout: 30_000 },
    )
    .toBe("gone");
const buildsIn = (folder: string) => readdirSync(join(folder, ".circuit/builds")).length;

describe("npm start", () => {
  test("says what it does and how long each step took, and then where the site is", async () => {
    const { says, address } = await npmStart(checkout());
    expect(await says(`Circuit is at ${address}\n`)).toMatch(
      /^Installing dependencies… \d+ s\nSeeding the ledger… \d+ s\nLedger seeded\nBuilding… \d+ s\nCircuit is at /,
    );
  });

  test("does none of it again when nothing has changed", async () => {
    const folder = checkout();
    await (await npmStart(folder)).says("Circuit is at");
    const second = await npmStart(folder);
    expect(await second.says("Circuit is at")).toBe(`Circuit is at ${second.address}\n`);
    expect(buildsIn(folder)).toBe(1);
  });

  test.each([
    ["it was served from here before", []],
    ["what stands beside a ledger is still there", [".circuit/ledgers"]],
  ])("makes no new ledger in the place of one that is gone (%s), and says what to do", async (_what, forgotten) => {
    const folder = checkout();
    const first = await npmStart(folder);
    await first.says("Circuit is at");
    first.child.kill();
    await first.ended;
    for (const path of ["data/circuit.db", ...forgotten]) rmSync(join(folder, path));
    if (!forgotten.length) rmSync(join(folder, "data"), { recursive: true });
    const { code, out, err } = await (await npmStart(folder)).ended;
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^There was a ledger at .+circuit\.db, and now there is none\. Is its volume mounted/);
    expect(err).toContain('To begin anew, without what was imported: "npm run seed", and start again.\n');
    mkdirSync(join(folder, "data"), { recursive: true });
    writeFileSync(join(folder, "data/circuit.db"), "ledger");
    await (await npmStart(folder)).says("Circuit is at");
  });

  test("names the newest backup of a ledger that is gone", async () => {
    const folder = checkout();
    mkdirSync(join(folder, "data/backups"), { recursive: true });
    writeFileSync(join(folder, "data/backups/circuit-1.db"), "ledger");
    const { code, err } = await (await npmStart(folder)).ended;
    expect(code).toBe(2);
    expect(err).toMatch(/"npm run ledger -- restore \S+backups\/circuit-1\.db" puts it in its place\./);
  });

  test("says that a ledger is new where this checkout has another", async () => {
    const folder = checkout();
    const first = await npmStart(folder);
    await first.says("Circuit is at");
    const second = await npmStart(folder, { DATABASE_URL: "data/circiut.db" });
    expect(await second.says("Circuit is at")).toMatch(
      /It is a new one\. This checkout also has .+data\/circuit\.db\n/,
    );
  });

  test("waits for another start in the same folder, and then uses its build", async () => {
    const folder = checkout();
    const [first, second] = await Promise.all([npmStart(folder), npmStart(folder)]);
    const said = await Promise.all([first.says("Circuit is at"), second.says("Circuit is at")]);
    expect(said.filter((text) => text.includes("Waiting for process"))).toHaveLength(1);
    expect(said.filter((text) => text.includes("Building…"))).toHaveLength(1);
    expect(await textOf(first.address)).toBe(await textOf(second.address));
  });

  test("builds changed sources beside the build of a running server, which goes on", async () => {
    const folder = checkout();
    const old = await npmStart(folder);
    await old.says("Circuit is at");
    const before = await textOf(old.address);
    writeFileSync(join(folder, "app/page.tsx"), "changed");
    const second = await npmStart(folder);
    await second.says("Circuit is at");
    expect(await textOf(second.address)).not.toBe(before);
    expect(await textOf(old.address)).toBe(before);
    expect(buildsIn(folder)).toBe(2);
    old.child.kill();
    await old.ended;
    await (await npmStart(folder)).says("Circuit is at");
    expect(buildsIn(folder)).toBe(1);
  });

  test("does not take the dependencies from under a running server", async () => {
    const folder = checkout();
    const old = await npmStart(folder);
    await old.says("Circuit is at");
    appendFileSync(join(folder, "package-lock.json"), " ");
    const { code, err } = await (await npmStart(folder)).ended;
    expect(code).toBe(2);
    expect(err).toContain(`process ${old.child.pid}`);
    expect(await textOf(old.address)).toContain(".circuit/builds/");
  });

  test("ends with the code of a failed build, shows what it printed, and serves nothing", async () => {
    const folder = checkout();
    writeFileSync(join(folder, "next"), 'console.log("Broken page"); process.exit(7);');
    const { code, out, err } = await (await npmStart(folder)).ended;
    expect(code).toBe(7);
    expect(err).toContain("Broken page");
    expect(out).not.toContain("Circuit is at");
  });

  test("takes over from a start that was killed while it built", async () => {
    const folder = checkout();
    const killed = await npmStart(folder);
    await killed.says("Building…");
    killed.child.kill("SIGKILL");
    await killed.ended;
    const next = await npmStart(folder);
    expect(await next.says("Circuit is at")).toContain(`Taking over from process ${killed.child.pid}`);
    expect(buildsIn(folder)).toBe(1);
  });
});

describe("the server", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends with npm start after %s", async (signal) => {
    const { child, says, ended, address } = await npmStart(checkout());
    await says("Circuit is at");
    child.kill(signal);
    expect((await ended).code).toBeGreaterThan(128);
    await isGone(address);
  });

  test("ends with npm start when that is killed", async () => {
    const { child, says, address } = await npmStart(checkout());
    await says("Circuit is at");
    child.kill("SIGKILL");
    await isGone(address);
  });

  test("that is killed makes npm start fail", async () => {
    const folder = checkout();
    writeFileSync(join(folder, "lib/serve/run.ts"), 'setTimeout(() => process.kill(process.pid, "SIGKILL"), 200);');
    const { code, err } = await (await npmStart(folder)).ended;
    expect(code).toBe(137);
    expect(err).toContain("SIGKILL");
    rmSync(folder, { recursive: true });
  });
});
