import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "@/db/connection";
import { handIn, ledgerFile, newDeal, temporaryFolder, versionOf } from "../../ledger-file";
import { makeOlder } from "../older-ledger";
import { call } from "./call";

const besides = (file: string, why: string) =>
  readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.${why}-`));

describe("npm run ledger -- restore", { timeout: 60_000 }, () => {
  it("puts a backup in the ledger's place, keeps what was there, and counts the imports it lacks", async () => {
    const file = ledgerFile();
    const before = await versionOf(file);
    await call(file, "import", handIn("a.json", newDeal("lumen-2026-07")));
    await call(file, "import", handIn("b.json", newDeal("lumen-2026-08")));
    const after = await versionOf(file);
    const backup = join(dirname(file), "backups", `circuit-${before}.db`);
    const { code, out, err } = await call(file, "restore", backup);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Ledger version ${before} restored from ${backup}: `);
    const [kept = ""] = besides(file, "replaced");
    expect(out).toContain(`It lacks 2 imports of the ledger that was there, which is kept as ${file}`);
    expect(await versionOf(file)).toBe(before);
    expect(await versionOf(join(dirname(file), kept))).toBe(after);
    expect(await versionOf(backup)).toBe(before);
    expect((await call(file, "audit")).code).toBe(0);
    expect((await call(file, "import", handIn("c.json", newDeal("lumen-2026-09")))).code).toBe(0);
  });

  it("says that nothing is lacking where the ledger held no other import", async () => {
    const file = ledgerFile();
    const copy = join(temporaryFolder(), "copy.db");
    await call(file, "backup", copy);
    expect((await call(file, "restore", copy)).out).toContain("It lacks no import of the ledger that was there");
  });

  it("keeps a damaged ledger aside byte by byte, and says that what it held is not known", async () => {
    const [file, copy] = [ledgerFile(), ledgerFile()];
    writeFileSync(file, "Dear ledger,\n");
    const { out } = await call(file, "restore", copy);
    expect(out).toContain("The file that was there cannot be read as a ledger: what it held besides is not known.");
    const [kept = ""] = besides(file, "damaged");
    expect(readFileSync(join(dirname(file), kept), "utf8")).toBe("Dear ledger,\n");
    expect(await versionOf(file)).toBe(await versionOf(copy));
  });

  it("makes a ledger where there is none, and brings an older backup to this version's schema", async () => {
    const older = ledgerFile();
    makeOlder(older);
    const file = join(temporaryFolder(), "new", "circuit.db");
    expect((await call(file, "restore", older)).code).toBe(0);
    expect((await call(file, "diff", handIn("a.json", newDeal()))).code).toBe(0);
  });

  it.each<[string, (file: string) => string, RegExp]>([
    ["a file that is not there", () => "/nowhere/copy.db", /there is no such file/],
    ["a folder", () => temporaryFolder(), /is not a file/],
    ["the ledger itself", (file) => file, /is the ledger itself/],
    ["a text", () => handIn("copy.db", "Dear ledger,\n"), /cannot be read as a ledger \(file is not a database\)/],
    ["an empty file", () => handIn("copy.db", ""), /cannot be read as a ledger \(it is empty\)/],
  ])("refuses %s with 2, and changes nothing", async (_what, from, reason) => {
    const file = ledgerFile();
    const before = await versionOf(file);
    const { code, err } = await call(file, "restore", from(file));
    expect([code, err]).toEqual([2, expect.stringMatching(reason)]);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
    expect(await versionOf(file)).toBe(before);
  });

  it("waits for no import that is at work, and says so", async () => {
    const [file, copy] = [ledgerFile(), ledgerFile()];
    const other = connect(file, { mustExist: true }).$client;
    other.pragma("journal_mode = WAL");
    other.exec("BEGIN IMMEDIATE");
    const { code, err } = await call(file, "restore", copy);
    other.exec("ROLLBACK");
    other.close();
    expect([code, err]).toEqual([1, expect.stringMatching(/another process has locked it/)]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

describe("an import", { timeout: 60_000 }, () => {
  it("leaves nothing in SQLite's log: the file alone holds it, even while somebody has it open", async () => {
    const file = ledgerFile();
    const reader = connect(file, { mustExist: true }).$client;
    reader.prepare("SELECT count(*) FROM claims").get();
    await call(file, "import", handIn("deal.json", newDeal()));
    const alone = join(temporaryFolder(), "alone.db");
    writeFileSync(alone, readFileSync(file));
    reader.close();
    expect(await versionOf(alone)).toBe(await versionOf(file));
  });
});
