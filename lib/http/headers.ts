import { createHash } from "node:crypto";

/**
 * The version of all that is handed out, API, feeds and files, by semantic versioning: the minor part grows with every
 * addition, and every ETag changes with it. The data page promises how stable it is.
 */
export const API_VERSION = "1.0.0";

export const METHODS = "GET, HEAD, OPTIONS";

/** Scripts of any site may read the answers. */
export const CORS = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag, Link" };

/** The answer to a browser that asks whether such a script may. */
export const PREFLIGHT = {
  ...CORS,
  Allow: METHODS,
  "Access-Control-Allow-Methods": METHODS,
  "Access-Control-Allow-Headers": "Accept, If-None-Match",
  "Access-Control-Max-Age": "86400",
};

/** Any cache may keep an answer but must ask again each time: an import shows at once, and otherwise costs a 304. */
export const CACHE_CONTROL = "public, no-cache";

/** A tag of everything that an answer depends on. Weak, since the server may compress the answer that it names. */
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
