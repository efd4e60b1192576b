import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Rendered } from "./ask-next";
import { compiledEarly, withEarlyScripts, withLateScripts } from "./script-order";
import { withPlainFlight } from "./plain-flight";
import { guardOf } from "./policy";
import type { Question } from "./question";

export type Encoding = "br" | "gzip" | "identity";
type Headers = Record<string, string | string[] | number>;

/** A finished answer in each encoding it may be given in. */
export type Answer = {
  status: number;
  /** What is worth compressing has all three; the bytes of its `identity` are unpacked for the few who want them. */
  variants: { identity: Variant } & Partial<Record<"br" | "gzip", Variant & { body: Buffer }>>;
  /** Whether it may be given again: a 200 of a readable ledger that answers a question, not a call. */
  isKept: boolean;
};
export type Variant = { headers: Headers; body?: Buffer };

/** Headers that speak of the connection to Next, or that are said anew. */
const NOT_PASSED_ON = new Set([
  ...["connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "date", "etag"],
  ...["set-cookie", "x-powered-by", "x-middleware-rewrite", "x-nextjs-cache", "vary", "cache-control", "last-modified"],
]);

/** A page in whose place the layout says that the ledger cannot be read: an attribute in HTML, a prop in its data. */
const FAULT = /<main[^>]* data-ledger-fault=|"data-ledger-fault":/;

/** A page that says that nothing is at its address. */
const MISSING = /<div data-missing=|"data-missing":/;

const COMPRESSIBLE = /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript))/;
const WORTH_COMPRESSING = 1024;
/** For a page, 5 is 1 % larger than 6 in the same time; built files are packed once a start, and may take longer. */
const BROTLI_QUALITY = { page: 5, data: 5, call: 5, built: 11 } as const;
const [br, gz] = [promisify(brotliCompress), promisify(gzip)];

/** How soon a reader may ask again for what cannot be told now, in seconds. */
const RETRY_AFTER = "5";

/** Makes an answer of what Next rendered: policy, tag and compressed bytes, each made once. */
export async function finish(rendered: Rendered, question: Question, site: URL): Promise<Answer> {
  const { status, headers } = rendered;
  const { kind, target } = question;
  const type = headers["content-type"] ?? "";
  const isText = COMPRESSIBLE.test(type);
  const isHtml = type.startsWith("text/html");
  const text = isHtml || (kind === "page" && isText) ? rendered.body.toString("utf8") : "";
  const told = FAULT.test(text) ? 503 : MISSING.test(text) ? 404 : status;
  const html = isHtml ? withPlainFlight(withLateScripts(withEarlyScripts(text))) : undefined;
  const isBuiltScript = kind === "built" && status === 200 && type.includes("javascript");
  const built = isBuiltScript ? compiledEarly(rendered.body) : rendered.body;
  const body = html === undefined ? built : Buffer.from(html);
  const guard = guardOf({ path: target.split("?")[0] ?? "/", kind, html, isSecure: site.protocol === "https:" });
  const said = {
    ...passedOn(headers),
    ...guard,
    vary: varyOf(headers.vary),
    "cache-control": cacheControl(told, kind, headers["cache-control"]),
    ...(told === 503 ? { "retry-after": RETRY_AFTER } : {}),
  };
  const hash = createHash("sha256").update(type).update("\0").update(body).digest("base64url").slice(0, 22);
  const isKept = told === 200 && kind !== "call";
  const variant = <Bytes extends Buffer | undefined>(encoding: Encoding, bytes: Bytes, length: number) => ({
    headers: {
      ...said,
      ...(isKept
        ? { etag: encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`, "accept-ranges": "bytes" }
        : {}),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      ...(told === 204 ? {} : { "content-length": length }),
    },
    body: bytes,
  });
  const { length } = body;
  if (!isText || length < WORTH_COMPRESSING)
    return { status: told, isKept, variants: { identity: variant("identity", body, length) } };
  const [brotli, gzipped] = await Promise.all([
    br(body, { params: brotliParams(kind, length) }).then(ofItsLength),
    gz(body, { level: 6 }).then(ofItsLength),
  ]);
  return {
    status: told,
    isKept,
    variants: {
      identity: variant("identity", undefined, length),
      br: variant("br", brotli, brotli.length),
      gzip: variant("gzip", gzipped, gzipped.length),
    },
  };
}

/** The same bytes in a buffer of just their length: zlib gives a view of 16 kB or more, which it would keep whole. */
function ofItsLength(view: Buffer): Buffer {
  const exact = Buffer.allocUnsafeSlow(view.length);
  view.copy(exact);
  return exact;
}

/** The headers of Next's answer that are the reader's too. */
const passedOn = (headers: Rendered["headers"]): Headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || NOT_PASSED_ON.has(name) ? [] : [[name, value]],
    ),
  );

/** Any cache may keep a 200 but asks each time: an import shows at once, and otherwise costs a 304. */
function cacheControl(status: number, kind: Question["kind"], said: string | undefined): string {
  if (status !== 200 || kind === "call") return "no-store";
  return kind === "built" && said ? said : "public, max-age=0, must-revalidate";
}

const brotliParams = (kind: Question["kind"], length: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[kind],
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_SIZE_HINT]: length,
});

const varyOf = (said: string | undefined) =>
  said?.includes("Accept-Encoding") ? said : [said, "Accept-Encoding"].filter(Boolean).join(", ");

/** What an answer takes to keep, in bytes. */
export const sizeOf = ({ variants }: Answer): number =>
  Object.values(variants).reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
