import { createHash } from "node:crypto";
import { ApiProblem } from "./problem";

/** What a cursor is bound to: the ledger's version and the question, but for the page's size. */
export type Binding = { version: string; question: string };

/** An opaque cursor for the row that the next page begins with. */
export function toCursor(start: number, binding: Binding): string {
  return Buffer.from(`${start}.${seal(start, binding)}`).toString("base64url");
}

/**
 * The row that a cursor points at. Throws an ApiProblem when it is none of ours, of another question, or of an
 * earlier version of the ledger.
 */
export function readCursor(cursor: string, binding: Binding): number {
  const [start = "", sealed] = Buffer.from(cursor, "base64url").toString("latin1").split(".");
  if (/^\d{1,9}$/.test(start) && sealed === seal(Number(start), binding)) return Number(start);
  const detail = "It belongs to another question or to an earlier version of the ledger: ask again without it.";
  throw new ApiProblem("invalid-cursor", `cursor: ${detail}`, [{ parameter: "cursor", detail }]);
}

const seal = (start: number, { version, question }: Binding) =>
  createHash("sha256").update(`${start}\0${version}\0${question}`).digest("hex").slice(0, 16);
