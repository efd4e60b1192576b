import { createHash } from "node:crypto";
import { API_VERSION } from "./api-version";

export const METHODS = "GET, HEAD, OPTIONS";

/** Anyone may read from any page. */
export const CORS = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag, Link" };

/** The answer to a browser that asks whether it may. */
export const PREFLIGHT = {
  ...CORS,
  Allow: METHODS,
  "Access-Control-Allow-Methods": METHODS,
  "Access-Control-Allow-Headers": "Accept, If-None-Match",
  "Access-Control-Max-Age": "86400",
};

/** Kept by anyone, but asked for again each time: an import shows at once, and costs a 304 otherwise. */
export const CACHE_CONTROL = "public, no-cache";

/**
 * A tag that is the same as long as ledger, question, representation and API are. Weak, since the server may compress
 * what it names.
 */
export const etagOf = (...parts: string[]): string =>
  `W/"${createHash("sha256")
    .update([API_VERSION, ...parts].join("\0"))
    .digest("hex")
    .slice(0, 20)}"`;

/** Whether `If-None-Match` names the tag: one of a list, compared weakly (RFC 9110). */
export function isMatch(ifNoneMatch: string | null, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch?.split(",").some((tag) => bare(tag) === bare(etag)) ?? false;
}
