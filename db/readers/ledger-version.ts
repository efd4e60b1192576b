import "server-only";
import { createHash } from "node:crypto";
import { groupBy } from "@/lib/model/group-by";
import type { Ledger } from "@/lib/model/ledger";

/**
 * The version of what the ledger says: 12 hexadecimal digits of a SHA-256 over its content. The same content has the
 * same version on any machine, in whatever order its rows were entered; only the order of the claims on one deal or one
 * flow counts, since it breaks ties between them. Any change of a word or figure gives another version. Kept answers
 * and downloads are named by it.
 */
export function ledgerVersion(ledger: Ledger): string {
  const hash = createHash("sha256");
  const claims = [...groupBy(ledger.claims, ({ dealId, flowId }) => flowId ?? dealId).values()];
  for (const [table, rowsOf] of Object.entries({ ...ledger, claims }).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = Array.isArray(rowsOf) ? rowsOf.map(canonical).sort() : [canonical(rowsOf)];
    for (const row of rows) hash.update(table).update("\0").update(row).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}

/** JSON with keys in one order and without absent values, written by hand: a replacer takes ten times as long. */
function canonical(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((part: unknown) => (part === undefined ? "null" : canonical(part))).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields: Record<string, unknown> = { ...value };
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`)
    .join()}}`;
}
