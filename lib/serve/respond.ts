import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import fresh from "fresh";
import Negotiator from "negotiator";
import parseRange from "range-parser";
import type { Answer, Encoding, Variant } from "./finish";

const ENCODINGS: readonly Encoding[] = ["br", "gzip", "identity"];
const unpack = promisify(gunzip);

/** The types of the package do not know yet that it takes an order for encodings that a reader likes alike. */
type Negotiating = {
  encoding: (available: readonly string[], of: { preferred: readonly string[] }) => string | undefined;
};

/**
 * Gives a finished answer in the encoding that the reader likes best, or as "not modified", or the part asked for.
 * Resolves once it is given where it must be unpacked first; else it is given at once.
 */
export function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> | undefined {
  const ifNoneMatch = request.headers["if-none-match"];
  const unchanged = ifNoneMatch !== undefined && answer.isKept ? unchangedOf(answer, ifNoneMatch) : undefined;
  if (unchanged) return void response.writeHead(304, unchanged).end();
  const asked = answer.isKept ? request.headers.range : undefined;
  const { variants, status } = answer;
  const variant = variants[asked === undefined ? encodingFor(request, answer) : "identity"] ?? variants.identity;
  const { headers, body } = variant;
  if (request.method === "HEAD") return void response.writeHead(status, headers).end();
  const range = isRangeOf(request.headers["if-range"], headers.etag) ? asked : undefined;
  if (body) return give(response, answer, variant, body, range);
  return wholeOf(answer).then((whole) => give(response, answer, variant, whole, range));
}

/** Gives bytes of an answer: all, or the part that was asked for. */
function give(response: ServerResponse, { status }: Answer, variant: Variant, body: Buffer, range?: string): undefined {
  if (range !== undefined) part(response, body, range, variant);
  else response.writeHead(status, variant.headers).end(body);
}

/**
 * What a 304 says to a reader who has the answer in one of its encodings: its tag, and how it may be kept. The tags
 * alone decide: Node's own fetch adds "Cache-Control: no-cache" to every request that names one.
 */
function unchangedOf({ variants }: Answer, ifNoneMatch: string): Variant["headers"] | undefined {
  const variant = [variants.br, variants.gzip, variants.identity].find((each) => each && isKnown(each, ifNoneMatch));
  if (!variant) return undefined;
  const { etag = "", vary = "", "cache-control": cacheControl = "" } = variant.headers;
  return { etag, vary, "cache-control": cacheControl };
}

const isKnown = ({ headers }: Variant, ifNoneMatch: string): boolean =>
  headers.etag === ifNoneMatch || fresh({ "if-none-match": ifNoneMatch }, headers);

/** The bytes of an answer, not compressed. */
export const wholeOf = async ({ variants: { identity, gzip } }: Answer): Promise<Buffer> =>
  identity.body ?? (gzip ? unpack(gzip.body) : Buffer.alloc(0));

/** The encoding that the reader prefers of those that the answer has; brotli before gzip where both are as welcome. */
function encodingFor(request: IncomingMessage, { variants }: Answer): Encoding {
  if (!variants.br) return "identity";
  const negotiator: Negotiating = new Negotiator(request);
  const preferred = negotiator.encoding(ENCODINGS, { preferred: ENCODINGS });
  return ENCODINGS.find((each) => each === preferred) ?? "identity";
}

/** Whether the parts that a reader has are parts of this answer; a date cannot tell. */
const isRangeOf = (ifRange: string | string[] | undefined, etag: unknown) => ifRange === undefined || ifRange === etag;

/** One part of the bytes (206), or that there is none of it (416). Several at once, and what is no range: the whole. */
function part(response: ServerResponse, body: Buffer, range: string, { headers }: Variant): void {
  const parts = parseRange(body.length, range);
  if (parts === -1) {
    response.writeHead(416, { ...headers, "content-range": `bytes */${body.length}`, "content-length": 0 }).end();
    return;
  }
  const [only] = parts === -2 || parts.type !== "bytes" || parts.length > 1 ? [] : parts;
  if (!only) return void response.writeHead(200, headers).end(body);
  const bytes = body.subarray(only.start, only.end + 1);
  const place = { "content-range": `bytes ${only.start}-${only.end}/${body.length}`, "content-length": bytes.length };
  response.writeHead(206, { ...headers, ...place }).end(bytes);
}
