import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/[...path]/route";
import { currentEdition } from "@/db/edition";
import { ledgerFault } from "@/db/ledger-fault";
import { ledgerFile, temporaryFolder } from "../ledger-file";
import { call } from "../seeds/cli/call";
import { makeOlder } from "../seeds/older-ledger";

const MIGRATIONS = "__drizzle_migrations";
const change = (statement: string) => (file: string) => {
  const sqlite = new Database(file);
  /* The tables behind the search may only be changed so. */
  sqlite.unsafeMode();
  sqlite.pragma("foreign_keys = OFF");
  sqlite.exec(statement);
  sqlite.close();
};
function overwriteMiddle(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, bytes.length / 4, bytes.length / 4 + 60 * 4096);
  writeFileSync(file, bytes);
}

const RESTORE = /The newest backup is (\S+): "npm run ledger -- restore \1" puts it in its place\./;
/** What happens to a file, what the log says is wrong, and what it advises. */
const FAULTS: [string, (file: string) => void, RegExp, RegExp][] = [
  ["is missing", (file) => rmSync(file), /there is no such file\. .* volume .* DATABASE_URL/, RESTORE],
  ["is emptied", (file) => truncateSync(file, 0), /it is empty/, RESTORE],
  ["is another, empty file", (file) => (rmSync(file), writeFileSync(file, "")), /it is empty/, RESTORE],
  ["is a folder", (file) => (rmSync(file), mkdirSync(file)), /it is a folder/, /Name a file in DATABASE_URL/],
  ["is a text", (file) => writeFileSync(file, "Dear ledger,\n".repeat(99)), /not a database/, RESTORE],
  ["is cut in the middle", (file) => truncateSync(file, readFileSync(file).length / 2), /malformed/, RESTORE],
  ["has overwritten pages", overwriteMiddle, /malformed|JSON|says nothing|is not/, RESTORE],
  ["lacks a table", change("DROP TABLE milestones"), /no such table: milestones/, RESTORE],
  ["lacks its search", change("DROP TABLE search"), /no such table: search/, RESTORE],
  [
    "has a search whose words are damaged",
    change("UPDATE search_data SET block = zeroblob(length(block)) WHERE id = (SELECT max(id) FROM search_data)"),
    /malformed|corrupt/,
    RESTORE,
  ],
  ["was never seeded", change("DELETE FROM ledger_state"), /never seeded/, RESTORE],
  ["has words cut off", change("UPDATE deals SET title = substr(title, 1, 9)"), /JSON/, RESTORE],
  [
    "is of an older version",
    makeOlder,
    /an older version of this program has written it/,
    /"npm run seed" brings it up/,
  ],
  [
    "is of a newer version",
    change(`DROP TABLE milestones; INSERT INTO ${MIGRATIONS} (hash, created_at) VALUES ('x', 9e15)`),
    /a newer version of this program has written it/,
    /Run that version/,
  ],
];

const ask = async () => {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const context = { params: Promise.resolve({ path: ["deals"] }) };
  const { status } = await GET(new Request("http://localhost:3000/api/v1/deals"), context);
  const said = log.mock.calls.map(([line]) => String(line)).join("");
  log.mockRestore();
  return { status, said };
};
/** What a process that has just started holds: nothing. */
const start = () => Reflect.deleteProperty(globalThis, Symbol.for("circuit.edition"));

describe("a ledger whose file", { timeout: 120_000 }, () => {
  let file: string;
  let good: string;
  let backup: string;
  beforeAll(() => {
    good = ledgerFile();
    file = join(temporaryFolder(), "circuit.db");
    backup = join(dirname(file), "backups", "circuit-before.db");
    mkdirSync(dirname(backup));
    cpSync(good, backup);
    vi.stubEnv("DATABASE_URL", file);
  });
  afterAll(() => void vi.unstubAllEnvs());
  const putBack = () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { recursive: true, force: true });
    cpSync(good, `${file}.good`);
    renameSync(`${file}.good`, file);
  };

  describe.each(["while it is served", "at the start"])("%s", (when) => {
    it.each(FAULTS)("%s is a 503, told in the log with what to do, and read at once when mended", async (...fault) => {
      const [, spoil, reason, advice] = fault;
      putBack();
      start();
      if (when === "while it is served") expect((await ask()).status).toBe(200);
      spoil(file);
      const { status, said } = await ask();
      expect(status).toBe(503);
      expect(said.startsWith(`The ledger at ${file} cannot be read: `)).toBe(true);
      expect(said).toMatch(reason);
      expect(said).toMatch(advice);
      putBack();
      expect((await ask()).status).toBe(200);
    });
  });

  it.each(FAULTS.filter(([, , , advice]) => advice === RESTORE))(
    "%s is read again after its advice",
    async (...fault) => {
      const [, spoil] = fault;
      putBack();
      spoil(file);
      const [, named = ""] = RESTORE.exec((await ask()).said) ?? [];
      expect(named).toBe(backup);
      vi.unstubAllEnvs();
      expect(await call(file, "restore", named)).toMatchObject({ code: 0, err: "" });
      vi.stubEnv("DATABASE_URL", file);
      expect((await ask()).status).toBe(200);
    },
  );

  it("is locked by another process goes on as it was, and is a 503 within half a second at the start", async () => {
    putBack();
    start();
    const before = currentEdition();
    const other = new Database(file);
    other.pragma("journal_mode = DELETE");
    other.exec("BEGIN EXCLUSIVE; UPDATE ledger_state SET read_up_to = '2026-10-11'");
    expect(currentEdition()).toBe(before);
    expect(before.search("nvidia").size).toBeGreaterThan(0);
    expect(before.find("nvidia").length).toBeGreaterThan(0);
    expect(before.downloads().version).toBe(before.version);
    start();
    const begun = performance.now();
    const { status, said } = await ask();
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(status).toBe(503);
    expect(said).toMatch(/another process has locked it\. It is read again once that has finished/);
    other.exec("ROLLBACK");
    other.close();
    expect((await ask()).status).toBe(200);
  });

  it("is replaced by another goes on being searched and handed out, by who has begun with it, as it was", () => {
    putBack();
    start();
    const before = currentEdition();
    const found = before.find("nvidia");
    change("DELETE FROM search; UPDATE ledger_state SET read_up_to = '2031-05-05'")(file);
    expect(before.find("nvidia")).toEqual(found);
    expect(before.downloads().version).toBe(before.version);
    expect(currentEdition().find("nvidia")).toEqual([]);
  });

  /* Told of SQLite's own answer: the system lets some users, who run tests, open anything. */
  it("may not be read by this user is told so", () => {
    putBack();
    const refused = new Database.SqliteError("unable to open database file", "SQLITE_CANTOPEN");
    expect(ledgerFault(file, refused).message).toMatch(/may not be opened .* Let this user/);
  });
});
