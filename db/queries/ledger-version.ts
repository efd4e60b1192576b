import "server-only";
import { createHash } from "node:crypto";
import { groupBy } from "@/lib/model/group-by";
import type { Ledger } from "@/lib/model/ledger";

const known = new WeakMap<Ledger, string>();

/**
 * The version of what the ledger says: 12 hexadecimal digits of a SHA-256 over its content, computed once per ledger
 * read. The same content has the same
 * version on any machine, whatever order its rows were entered in; only the order of the claims on one deal or one
 * flow counts, since a tie between them is read by it. Any change
 * of a word or figure gives another. Cached answers and downloads are named by it.
 */
export function ledgerVersion(ledger: Ledger): string {
  const version = known.get(ledger) ?? versionOf(ledger);
  known.set(ledger, version);
  return version;
}

function versionOf(ledger: Ledger): string {
  const hash = createHash("sha256");
  const content = { ...ledger, claims: [...groupBy(ledger.claims, ({ dealId, flowId }) => flowId ?? dealId).values()] };
  for (const [table, rowsOf] of Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = Array.isArray(rowsOf) ? rowsOf.map(canonical).sort() : [canonical(rowsOf)];
    for (const row of rows) hash.update(table).update("\0").update(row).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}

/** JSON with keys in one order and without absent values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
