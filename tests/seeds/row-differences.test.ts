import Database from "better-sqlite3";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pendingMigrations } from "@/seeds/primary/pending-migrations";
import { rowDifferences, type Statement } from "@/seeds/primary/row-differences";
import { importing, seeding } from "../cluster/changes";
import { ledgerFile, temporaryFolder, versionOf } from "../ledger-file";
import { makeOlder } from "./older-ledger";

const using = <Result>(file: string, work: (sqlite: Database.Database) => Result): Result => {
  const sqlite = new Database(file);
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
};
const differences = (before: string, after: string): Statement[] =>
  using(before, (had) => using(after, (has) => [...rowDifferences(had, has)]));

/** What a primary does with a batch: it checks no references, which were checked when the copy was changed. */
const apply = (file: string, statements: Statement[]) =>
  using(file, (sqlite) => {
    sqlite.pragma("foreign_keys = OFF");
    sqlite.transaction(() => {
      for (const { sql, args } of statements) sqlite.prepare(sql).run(...args);
    })();
  });

const copyOf = (file: string) => {
  using(file, (sqlite) => sqlite.pragma("wal_checkpoint(TRUNCATE)"));
  const copy = join(temporaryFolder(), "circuit.db");
  cpSync(file, copy);
  return copy;
};

describe("what is sent to a primary", { timeout: 60_000 }, () => {
  it("makes an empty one the very ledger: the schema, every row, and what finds them", async () => {
    const whole = ledgerFile();
    const made = join(temporaryFolder(), "circuit.db");
    apply(made, pendingMigrations(undefined));
    apply(made, differences(made, whole));
    expect(using(made, (sqlite) => sqlite.pragma("foreign_key_check"))).toEqual([]);
    expect(differences(made, whole)).toEqual([]);
    expect(await versionOf(made)).toBe(await versionOf(whole));
    const find = "SELECT ref FROM search WHERE search MATCH 'memoi*' ORDER BY rowid";
    expect(using(made, (sqlite) => sqlite.prepare(find).all())).toEqual(
      using(whole, (sqlite) => sqlite.prepare(find).all()),
    );
  });

  it("is nothing where nothing has changed, though the seeds were written anew", async () => {
    const before = ledgerFile();
    const after = copyOf(before);
    await seeding(after);
    expect(differences(before, after)).toEqual([]);
  });

  it("is only what is new of an import, and makes the same ledger of it", async () => {
    const before = ledgerFile();
    const after = copyOf(before);
    const version = await importing("lumen-1")(after);
    const sent = differences(before, after);
    expect(sent.flatMap(({ args }) => args).length).toBeLessThan(300);
    apply(before, sent);
    expect(await versionOf(before)).toBe(version);
    expect(differences(before, after)).toEqual([]);
  });

  it("follows rows that change, go and come in another order", () => {
    const [before, after] = [ledgerFile(), ledgerFile()];
    using(after, (sqlite) => {
      sqlite.exec("UPDATE deals SET announced = '2020' WHERE rowid = 3");
      sqlite.exec("CREATE TABLE kept AS SELECT * FROM parties ORDER BY rowid DESC LIMIT 20; DELETE FROM parties");
      sqlite.exec("INSERT INTO parties SELECT * FROM kept; DROP TABLE kept");
      sqlite.exec("DELETE FROM search WHERE rowid IN (2, 5)");
      sqlite.exec("UPDATE ledger_state SET read_up_to = NULL; DELETE FROM dispute_members WHERE rowid = 2");
    });
    apply(before, differences(before, after));
    expect(differences(before, after)).toEqual([]);
  });

  it("brings the schema of an older release up to date, and records that", async () => {
    const older = ledgerFile();
    makeOlder(older);
    const brought = copyOf(older);
    await seeding(brought);
    const migrated = copyOf(older);
    apply(migrated, using(older, pendingMigrations));
    apply(migrated, differences(migrated, brought));
    expect(await versionOf(migrated)).toBe(await versionOf(brought));
    expect(using(migrated, pendingMigrations)).toEqual([]);
  });

  it("never takes back a claim: the primary refuses that itself", () => {
    const [before, after] = [ledgerFile(), ledgerFile()];
    using(after, (sqlite) => {
      sqlite.exec("DROP TRIGGER claims_refuse_delete; PRAGMA foreign_keys = OFF");
      sqlite.exec("DELETE FROM claims WHERE position = (SELECT max(position) FROM claims)");
    });
    expect(() => apply(before, differences(before, after))).toThrow(/append-only/);
  });
});
