import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/connection";
import { handIn, ledgerFile, newDeal, temporaryFolder, versionOf } from "../../ledger-file";
import { makeOlder } from "../older-ledger";
import { call } from "./call";

/** `npm run seed`, to the letter of the advice that is printed for a ledger that cannot be read. */
function seed(file: string): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn("npm", ["run", "--silent", "seed"], { env: { ...process.env, LC_ALL: "C", DATABASE_URL: file } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}

function change(file: string, statement: string): void {
  const { $client } = connect(file, { mustExist: true });
  $client.pragma("foreign_keys = OFF");
  $client.exec(statement);
  $client.close();
}

function overwriteMiddle(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, bytes.length / 2, bytes.length / 2 + 20 * 4096);
  writeFileSync(file, bytes);
}

const DAMAGE: [string, (file: string) => void][] = [
  ["a text file", (file) => writeFileSync(file, "Dear ledger,\n")],
  ["a truncated file", (file) => truncateSync(file, readFileSync(file).length / 2)],
  ["a file with overwritten pages", overwriteMiddle],
  ["an empty file", (file) => writeFileSync(file, "")],
  ["a dropped table", (file) => change(file, "DROP TABLE claims")],
  ["a dropped record of migrations", (file) => change(file, "DROP TABLE __drizzle_migrations")],
  ["texts cut off", (file) => change(file, "UPDATE deals SET title = substr(title, 1, 9)")],
  ["a record of imports cut off", (file) => change(file, "INSERT INTO imports (content) VALUES ('{')")],
];

describe("npm run seed", { timeout: 120_000 }, () => {
  let version: string;
  beforeAll(async () => {
    version = await versionOf(ledgerFile());
  }, 60_000);

  it.each(DAMAGE)("moves %s aside, says so in a sentence, and makes the ledger anew", async (_what, damage) => {
    const file = ledgerFile();
    damage(file);
    const bytes = readFileSync(file);
    const { code, out, err } = await seed(file);
    const [, kept = ""] = /cannot be read as a ledger \(.+\) and was moved to (\S+)\.\nLedger seeded: /.exec(out) ?? [];
    expect([code, err]).toEqual([0, ""]);
    expect(out.startsWith(`The file at ${file} `)).toBe(true);
    expect(basename(kept)).toMatch(/^circuit\.db\.damaged-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/);
    expect(readFileSync(kept).equals(bytes)).toBe(true);
    expect(await versionOf(file)).toBe(version);
    expect((await call(file, "audit")).code).toBe(0);
  });

  it("keeps the log of a damaged file with it, and names the newest backup", async () => {
    const file = ledgerFile();
    overwriteMiddle(file);
    writeFileSync(`${file}-wal`, "a log");
    const folder = join(dirname(file), "backups");
    mkdirSync(folder);
    ["older", "newest", "old"].forEach((name, at) => {
      const backup = join(folder, `circuit-${name}.db`);
      writeFileSync(backup, "");
      utimesSync(backup, at, [1, 3, 2][at] ?? 0);
    });
    const { code, out } = await seed(file);
    expect(code).toBe(0);
    const newest = join(folder, "circuit-newest.db");
    expect(out).toContain(
      `; the newest backup is ${newest}: "npm run ledger -- restore ${newest}" puts it in its place.`,
    );
    const log = readdirSync(dirname(file)).find((name) => /damaged-.*-wal$/.test(name));
    expect(readFileSync(join(dirname(file), log ?? ""), "utf8")).toBe("a log");
    expect(await versionOf(file)).toBe(version);
  });

  it("keeps an older ledger in its place, with what was imported, and migrates it", async () => {
    const file = ledgerFile();
    await call(file, "import", handIn("deal.json", newDeal()));
    const imported = await versionOf(file);
    makeOlder(file);
    const { code, out } = await seed(file);
    expect([code, out.startsWith("Ledger seeded: ")]).toEqual([0, true]);
    expect(await versionOf(file)).toBe(imported);
  });

  it("makes a ledger where there is none", async () => {
    const file = join(temporaryFolder(), "new", "circuit.db");
    expect((await seed(file)).out).toMatch(/^Ledger seeded: /);
    expect(await versionOf(file)).toBe(version);
  });

  it("says where there is none that a backup of one is there", async () => {
    const file = join(temporaryFolder(), "circuit.db");
    const backup = join(dirname(file), "backups", "circuit-old.db");
    mkdirSync(dirname(backup));
    writeFileSync(backup, "");
    expect((await seed(file)).out).toMatch(
      new RegExp(`^There was no ledger at ${file}; the newest backup is ${backup}: .+\nLedger seeded: `),
    );
  });

  it("leaves a ledger alone that another process has locked, and says so", async () => {
    const file = ledgerFile();
    const { $client } = connect(file, { mustExist: true });
    $client.exec("BEGIN IMMEDIATE");
    const { code, out, err } = await seed(file);
    $client.close();
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^The ledger at .+ is locked by another process/);
    expect(readdirSync(dirname(file)).filter((name) => name.includes("damaged"))).toEqual([]);
    expect(existsSync(file)).toBe(true);
    expect(await versionOf(file)).toBe(version);
  });
});
