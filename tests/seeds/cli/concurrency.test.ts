import { cpSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { handIn, ledgerFile, newDeal, powerClaim, startLedger, temporaryFolder, versionOf } from "../../ledger-file";
import { call } from "./call";

const AMD = "amd-6gw-2025-10";
const READERS = 20;
const KILLS = 50;
const LANES = 2;

/** An import large enough that readers come in while it writes. */
const manyClaims = (count: number) =>
  handIn("amd.json", {
    id: AMD,
    claims: Array.from({ length: count }, (_, at) => powerClaim(7 + at / 1000, { n: at + 2 })),
  });
const limit = ["--read-up-to", "2026-10-10"];

describe("while an import runs", { timeout: 240_000 }, () => {
  it("20 readers see the ledger as it was or as it will be, never half of it", async () => {
    const file = ledgerFile();
    const [deal, claims] = [handIn("deal.json", newDeal()), manyClaims(400)];
    const before = await versionOf(file);
    const running = startLedger([...limit, "import", deal, claims], file);
    let isRunning = true;
    const ended = running.ended.then((end) => ((isRunning = false), end));
    const readers = Array.from({ length: READERS }, () => connect(file, { mustExist: true }));
    const seen: string[] = [];
    while (isRunning) {
      seen.push(...readers.map(readLedger).map(ledgerVersion));
      await new Promise((done) => setTimeout(done, 1));
    }
    const { code } = await ended;
    seen.push(...readers.map(readLedger).map(ledgerVersion));
    for (const { $client } of readers) $client.close();
    expect(code).toBe(0);
    expect(seen.length).toBeGreaterThan(READERS);
    expect(new Set(seen)).toEqual(new Set([before, await versionOf(file)]));
  });

  it("another waits for it: both are in the ledger, whichever came first", async () => {
    const file = ledgerFile();
    const imports = ["lumen-2026-07", "lumen-2026-08"].map((id) =>
      startLedger([...limit, "import", handIn("deal.json", newDeal(id))], file),
    );
    expect((await Promise.all(imports.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0]);
    const { deals } = await readLedgerFile(file);
    expect(deals.map(({ id }) => id)).toEqual(expect.arrayContaining(["lumen-2026-07", "lumen-2026-08"]));
    expect((await call(file, "audit")).code).toBe(0);
  });

  it("it says what it is doing, once it takes noticeable time, on the error stream", async () => {
    const { code, err } = await startLedger([...limit, "import", manyClaims(3000)], ledgerFile()).ended;
    expect(code).toBe(0);
    expect(err).toMatch(/^\d+\.\d s: writing claims \(3,000\)$/m);
  });
});

describe("an import that is killed", { timeout: 600_000 }, () => {
  it("50 times, at moments spread over all of it, leaves the old ledger or the new one, sound", async () => {
    const old = ledgerFile();
    const file = handIn("deal.json", newDeal());
    const before = await versionOf(old);
    const twin = ledgerFile();
    const whole = startLedger([...limit, "import", file], twin);
    await reached(twin, whole.ended);
    const begun = performance.now();
    await whole.ended;
    const took = performance.now() - begun;
    const after = await versionOf(twin);
    /* From its first look at the file until a little after its end, the commit in between. */
    const moments = Array.from({ length: KILLS }, (_, at) => (took * LANES * 1.1 * at) / KILLS);
    const found = new Map<string, number>();
    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        for (const [at, moment] of [...moments.entries()].filter(([each]) => each % LANES === lane)) {
          const ledger = join(temporaryFolder(), "circuit.db");
          cpSync(old, ledger);
          /* The first import of each lane finds another writer at work: it is killed before it can have written. */
          const other = at < LANES ? connect(ledger, { mustExist: true }).$client : undefined;
          other?.exec("BEGIN IMMEDIATE");
          const { child, ended } = startLedger([...limit, "import", file], ledger);
          await reached(ledger, ended);
          await new Promise((done) => setTimeout(done, moment));
          child.kill("SIGKILL");
          await ended;
          other?.close();
          const connection = connect(ledger, { mustExist: true });
          expect(connection.$client.pragma("integrity_check", { simple: true })).toBe("ok");
          connection.$client.close();
          const version = await versionOf(ledger);
          found.set(version, (found.get(version) ?? 0) + 1);
        }
      }),
    );
    expect([...found.keys()].every((version) => version === before || version === after)).toBe(true);
    expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBe(KILLS);
    expect(found.get(before)).toBeGreaterThanOrEqual(LANES);
    expect(found.get(after)).toBeGreaterThanOrEqual(1);
  });
});

/**
 * Waits until the process has opened the ledger for writing (its log is there), so that the kill falls into the
 * import and not into the start of Node.
 */
async function reached(ledger: string, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver && !existsSync(`${ledger}-wal`) && !existsSync(join(dirname(ledger), "backups")))
    await new Promise((done) => setTimeout(done, 2));
}
