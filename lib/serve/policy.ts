import { createHash } from "node:crypto";
import type { Kind } from "./question";

/** Everything inline that a browser would run, with what stands between its tags. Data (JSON-LD) is not run. */
const INLINE_SCRIPT = /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;

/**
 * What a page may do (Content Security Policy, level 3): run this site's scripts and the very scripts that stand in the
 * finished page, by their hashes; show this site's files and pictures it makes itself; be framed as `ancestors` says.
 * Styles may stand in attributes: drawings place their parts so.
 */
function pagePolicy(html: string, ancestors: "'self'" | "*"): string {
  const hashes = new Set(
    [...html.matchAll(INLINE_SCRIPT)].map(
      ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    ),
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

/** Anything but a page runs nothing and loads nothing. A built file may be a worker, which loads other ones. */
const FILE_POLICY = {
  data: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  built: "default-src 'self'",
};

/** Figures are made to be framed by any site; pages only by this one. */
const EMBED = /^(\/fr)?\/embed\//;

/**
 * The headers that keep an answer to what it is, and no more: a page brings a dozen built files. `html` is the finished
 * page, `undefined` for anything else.
 */
export function guardOf({ path, kind, html, isSecure }: GuardedAnswer): Record<string, string> {
  return {
    "content-security-policy":
      html === undefined
        ? FILE_POLICY[kind === "built" ? "built" : "data"]
        : pagePolicy(html, EMBED.test(path) ? "*" : "'self'"),
    "x-content-type-options": "nosniff",
    ...(kind === "built" ? {} : { "referrer-policy": "strict-origin-when-cross-origin" }),
    ...(kind === "page"
      ? {
          "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
          "cross-origin-opener-policy": "same-origin",
        }
      : {}),
    ...(kind === "data" || EMBED.test(path) ? { "cross-origin-resource-policy": "cross-origin" } : {}),
    ...(isSecure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
type GuardedAnswer = { path: string; kind: Kind; html?: string; isSecure: boolean };
