import { createHash } from "node:crypto";
import { z } from "zod";
import { Problem } from "@/lib/http/problem";
import type { Representation } from "@/lib/http/representation";
import { API_ROOT, type Endpoint } from "./endpoint";
import { orNull } from "./schemas/values";

const PAGE_ROWS = 100;

const meta = z
  .strictObject({
    asOf: z.iso.date().meta({ description: "The day that the ledger was read as of." }),
    readUpTo: z.iso
      .date()
      .meta({ description: "The day up to which sources were read: what happened since is not in the ledger." }),
    ledgerVersion: z
      .string()
      .meta({ description: "Twelve hexadecimal digits that change with any word or figure of the ledger." }),
    count: z.int().min(0).meta({ description: "Rows in all, on every page; for a document, the lines of its CSV." }),
    next: orNull(z.string()).meta({ description: "The address of the next page; null on the last." }),
  })
  .meta({ id: "Meta", description: "What an answer is, whatever it holds." });
export type Meta = z.output<typeof meta>;

/** The whole answer of an endpoint in JSON. */
export const envelopeOf = ({ kind, schema }: Pick<Endpoint, "kind" | "schema">) =>
  z.strictObject({ data: kind === "list" ? z.array(schema) : schema, meta });

/**
 * The question behind a query, whichever page it asks for. Names are put in one order; the values of a name keep
 * theirs, since it pairs up the fields of planned deals.
 */
function questionOf(path: string, search: URLSearchParams): string {
  const asked = new URLSearchParams(search);
  asked.delete("cursor");
  asked.delete("limit");
  asked.sort();
  return `${path.replace(/\.csv$/, "")}?${asked}`;
}

type Asked = {
  path: string;
  search: URLSearchParams;
  version: string;
  representation: Representation;
  limit?: number;
  cursor?: string;
};

/** The rows of the page asked for, and the address of the next. Throws a Problem for a cursor that does not fit. */
export function pageOf(
  rows: unknown[],
  { path, search, version, representation, limit, cursor }: Asked,
): { page: unknown[]; next: string | null } {
  const binding = { version, question: questionOf(path, search) };
  const start = cursor === undefined ? 0 : readCursor(cursor, binding);
  const end = start + (limit ?? (representation === "csv" ? rows.length : PAGE_ROWS));
  const page = rows.slice(start, end);
  if (end >= rows.length) return { page, next: null };
  const query = new URLSearchParams(search);
  query.set("cursor", toCursor(end, binding));
  const address = representation === "csv" ? `${path.replace(/\.csv$/, "")}.csv` : path;
  return { page, next: `${API_ROOT}${address}?${query}` };
}

/** A cursor holds for one version of the ledger and one question, whatever the size of its pages. */
type Binding = { version: string; question: string };

/** An opaque cursor for the row that the next page begins with. */
export function toCursor(start: number, binding: Binding): string {
  return Buffer.from(`${start}.${seal(start, binding)}`).toString("base64url");
}

/** The row that a cursor points at. Throws a Problem when it was made up, or for another question or version. */
export function readCursor(cursor: string, binding: Binding): number {
  const [start = "", sealed] = Buffer.from(cursor, "base64url").toString("latin1").split(".");
  if (/^\d{1,9}$/.test(start) && sealed === seal(Number(start), binding)) return Number(start);
  const detail = "It belongs to another question or to an earlier version of the ledger: ask again without it.";
  throw new Problem("invalid-cursor", `cursor: ${detail}`, [{ parameter: "cursor", detail }]);
}

const seal = (start: number, { version, question }: Binding) =>
  createHash("sha256").update(`${start}\0${version}\0${question}`).digest("hex").slice(0, 16);
