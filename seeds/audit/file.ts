import type { Connection } from "@/db/connection";
import type { Ledger } from "@/lib/model/ledger";
import type { Finding } from "./finding";

/** Whether the file itself is sound: its pages, its references, and an index that finds every deal. */
export function fileFindings({ $client }: Connection, { deals }: Ledger): Finding[] {
  const fault = (rule: string, where: string, what: string): Finding => ({ severity: "fault", rule, where, what });
  const pages = ($client.pragma("integrity_check") as { integrity_check: string }[]).filter(
    ({ integrity_check: verdict }) => verdict !== "ok",
  );
  const dangling = $client.pragma("foreign_key_check") as { table: string; rowid: number; parent: string }[];
  const indexed = new Set($client.prepare("SELECT ref FROM search WHERE kind = 'deal'").pluck().all());
  return [
    ...pages.map(({ integrity_check: verdict }) => fault("the file's pages are whole", "the file", verdict)),
    ...dangling.map(({ table, rowid, parent }) =>
      fault("what a row points at is there", `${table} row ${rowid}`, `points at no row of ${parent}`),
    ),
    ...deals
      .filter(({ id }) => !indexed.has(id))
      .map(({ id }) => fault("the search finds every deal", id, "is not in the index")),
  ];
}
