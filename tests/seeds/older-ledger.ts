import { readdirSync, readFileSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { connect } from "@/db/connection";

const MIGRATIONS = resolve("db/migrations");

/** The first migrations of all, by number: what a ledger of an older release was made by. */
const LAST_OLDER = 5;

/** Puts a ledger of an older release in the file's place: of what it held, all that the older tables can hold. */
export function makeOlder(file: string): void {
  const newer = `${file}-newer`;
  const { $client: written } = connect(file, { mustExist: true });
  written.pragma("wal_checkpoint(TRUNCATE)");
  written.close();
  renameSync(file, newer);
  const { $client } = connect(file, { mustExist: false });
  $client.pragma("foreign_keys = OFF");
  for (const name of readdirSync(MIGRATIONS).sort())
    if (name.endsWith(".sql") && Number(name.slice(0, 4)) <= LAST_OLDER)
      $client.exec(readFileSync(join(MIGRATIONS, name), "utf8"));
  $client.exec("CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)");
  $client.exec(`ATTACH '${newer}' AS newer`);
  const names = $client.prepare("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE ?").pluck();
  const columns = $client.prepare("SELECT name FROM pragma_table_info(?, ?)").pluck();
  for (const table of names.all("sqlite\\_%") as string[]) {
    if (table.startsWith("sqlite_") || table.startsWith("search_")) continue;
    const known = new Set(columns.all(table, "newer"));
    const shared = (columns.all(table, "main") as string[]).filter((column) => known.has(column));
    const list = shared.map((column) => `"${column}"`).join();
    const kept = {
      claims: "WHERE certainty IS NULL AND outcome IS NULL",
      __drizzle_migrations: `LIMIT ${LAST_OLDER + 1}`,
    };
    const which = table in kept ? kept[table as keyof typeof kept] : "";
    $client.exec(`INSERT INTO main."${table}" (${list}) SELECT ${list} FROM newer."${table}" ${which}`);
  }
  $client.close();
}
