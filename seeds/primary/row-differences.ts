import type Database from "better-sqlite3";

/** A statement as a libSQL server takes it. */
export type Statement = { sql: string; args: (string | number | bigint | Buffer | null)[] };

/**
 * `key`: the columns that name a row, all of them where the table has no key. `isNumbered`: a number names a row, and
 * orders it. `conflict`: the columns by which a row that is there already is found, none where SQLite cannot.
 */
type Table = { name: string; columns: string[]; key: string[]; conflict: string[]; isNumbered: boolean };
type Row = Statement["args"];

/** How many values one statement carries: a server takes a few large ones faster than many small. */
const VALUES = 500;

/**
 * The statements that make the rows of one ledger those of another of the same schema, in the order in which that one
 * has them: pages do not depend on it, but a row that one machine shows before another would look like a difference.
 * Both are read row by row, side by side. Claims are only ever added, which their triggers see to at the other end.
 */
export function* rowDifferences(before: Database.Database, after: Database.Database): Generator<Statement> {
  for (const table of tablesOf(after)) yield* tableDifferences(table, rowsOf(before, table), rowsOf(after, table));
}

function* tableDifferences(table: Table, before: Iterator<Row>, after: Iterable<Row>): Generator<Statement> {
  const all: Row[] = [];
  const [gone, changed, added]: [Row[], Row[], Row[]] = [[], [], []];
  let isReordered = false;
  let old = before.next();
  for (const row of after) {
    if (!table.isNumbered) all.push(row);
    /* Numbered rows stand in the order of their numbers: those that were passed are gone. */
    for (; table.isNumbered && !old.done && Number(old.value[0]) < Number(row[0]); old = before.next())
      gone.push(old.value);
    if (old.done || (table.isNumbered && Number(old.value[0]) > Number(row[0]))) {
      added.push(row);
      continue;
    }
    if (!sameIn(table.key.length, old.value, row)) isReordered = true;
    else if (!sameIn(row.length, old.value, row)) changed.push(row);
    old = before.next();
  }
  for (; !old.done; old = before.next()) gone.push(old.value);
  const isKeyless = table.key.length === table.columns.length && !table.conflict.length;
  if (isReordered || (isKeyless && gone.length)) {
    yield { sql: `DELETE FROM ${quoted(table.name)}`, args: [] };
    return yield* inserts(table, all);
  }
  for (const row of table.conflict.length ? gone : [...gone, ...changed])
    yield {
      sql: `DELETE FROM ${quoted(table.name)} WHERE ${table.key.map((name) => `${quoted(name)} = ?`).join(" AND ")}`,
      args: row.slice(0, table.key.length),
    };
  yield* inserts(table, [...changed, ...added]);
}

function* inserts({ name, columns, key, conflict }: Table, rows: Row[]): Generator<Statement> {
  const atOnce = Math.max(1, Math.floor(VALUES / columns.length));
  const values = `(${columns.map(() => "?").join(", ")})`;
  const rest = columns.slice(key.length).map((column) => `${quoted(column)} = excluded.${quoted(column)}`);
  const over =
    conflict.length && rest.length
      ? ` ON CONFLICT (${conflict.map(quoted).join(", ")}) DO UPDATE SET ${rest.join(", ")}`
      : "";
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    const all = some.map(() => values).join(", ");
    yield {
      sql: `INSERT INTO ${quoted(name)} (${columns.map(quoted).join(", ")}) VALUES ${all}${over}`,
      args: some.flat(),
    };
  }
}

/**
 * Every table that holds what was written, the key's columns first; not what SQLite or migrations keep for themselves.
 */
function tablesOf(sqlite: Database.Database): Table[] {
  const names = sqlite
    .prepare(
      `SELECT name, type FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND name <> '__drizzle_migrations' ORDER BY name`,
    )
    .all() as { name: string; type: string }[];
  return names.map(({ name, type }) => {
    const columns = sqlite.prepare("SELECT name, type, pk FROM pragma_table_info(?)").all(name) as {
      name: string;
      type: string;
      pk: number;
    }[];
    /* The full-text index: its rows have a number, which is not among its columns. */
    const isVirtual = type === "virtual";
    const keys = columns.filter(({ pk }) => pk).sort((a, b) => a.pk - b.pk);
    const conflict = keys.map((each) => each.name);
    const rest = columns.filter(({ pk }) => !pk).map((each) => each.name);
    const key = isVirtual ? ["rowid"] : conflict.length ? conflict : rest;
    return {
      name,
      key,
      conflict,
      columns: isVirtual || conflict.length ? [...key, ...rest] : rest,
      isNumbered: isVirtual || (keys.length === 1 && /^integer$/i.test(keys[0]?.type ?? "")),
    };
  });
}

/** A table's rows in the order in which they were written. Whole numbers are SQLite's integers, to the last digit. */
function rowsOf(sqlite: Database.Database, { name, columns }: Table): IterableIterator<Row> {
  const rows = sqlite
    .prepare(`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)} ORDER BY rowid`)
    .raw()
    .safeIntegers();
  return rows.iterate() as IterableIterator<Row>;
}

const sameIn = (count: number, a: Row, b: Row): boolean => {
  for (let at = 0; at < count; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
