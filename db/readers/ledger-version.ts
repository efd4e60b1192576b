import "server-only";
import { createHash } from "node:crypto";
import { groupBy } from "@/lib/model/group-by";
import type { Ledger } from "@/lib/model/ledger";

/**
 * The version of what the ledger says: 12 hexadecimal digits of a SHA-256 over its content. The same content has the
 * same version on any machine, in whatever order its rows were entered; only the order of the claims on one deal or one
 * flow counts, since it breaks ties between them, and when a machine took a claim in does not. Any change of a word or
 * figure gives another version. Kept answers and downloads are named by it.
 */
export function ledgerVersion(ledger: Ledger): string {
  const hash = createHash("sha256");
  const canonical = canonicalWriter();
  const claims = [...groupBy(ledger.claims, ({ dealId, flowId }) => flowId ?? dealId).values()];
  for (const [table, rowsOf] of Object.entries({ ...ledger, claims }).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = Array.isArray(rowsOf) ? rowsOf.map(canonical).sort() : [canonical(rowsOf)];
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      hash.update(rows.slice(at, at + ROWS_AT_ONCE).reduce((lines, row) => `${lines}${table}\0${row}\n`, ""));
  }
  return hash.digest("hex").slice(0, 12);
}

/** Handing text over to the hash takes longer than hashing it: rows go together. */
const ROWS_AT_ONCE = 1_000;

/** JSON with keys in one order and without absent values, written by hand: a replacer takes ten times as long. */
function canonicalWriter(): (value: unknown) => string {
  const shapeOf = shapesOf();
  return function canonical(value: unknown): string {
    if (typeof value === "string") return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) {
      if (!value.length) return "[]";
      return `[${value.map((part: unknown) => (part === undefined ? "null" : canonical(part))).join()}]`;
    }
    let text = "";
    for (const { name, label } of shapeOf(Object.keys(value)).sorted) {
      const field = (value as Record<string, unknown>)[name];
      if (field !== undefined) text += `${text ? "," : ""}${label}${canonical(field)}`;
    }
    return `{${text}}`;
  };
}

/** A text that needs no escape in JSON. */
const PLAIN = /^[\w .,:;/()'&%$#+-]*$/;

/** The names of an object's fields as they come, and in order with their labels in JSON. */
type Shape = { names: string[]; sorted: { name: string; label: string }[] };

/** The few shapes that rows have, by how many fields: a hundred thousand claims have a handful. */
function shapesOf(): (names: string[]) => Shape {
  const shapes = new Map<number, Shape[]>();
  return (names) => {
    const known = shapes.get(names.length) ?? [];
    const same = known.find((shape) => shape.names.every((name, at) => name === names[at]));
    if (same) return same;
    const counting = names.filter((name) => name !== "recorded").sort();
    const shape = { names, sorted: counting.map((name) => ({ name, label: `${JSON.stringify(name)}:` })) };
    shapes.set(names.length, [...known, shape]);
    return shape;
  };
}
