import type { IncomingHttpHeaders } from "node:http";
import { LRUCache } from "lru-cache";
import { representationFor, REPRESENTATIONS } from "@/lib/http/representation";
import { canonicalQuery } from "@/lib/search-params/names";

/** What a request asks for: two requests of one key get the same answer from the same ledger. */
export type Question = {
  key: string;
  /** Path and query as Next is asked. */
  target: string;
  headers: Record<string, string>;
  kind: Kind;
};
/**
 * Pages are in a language; built files change with a build only; data is the API, files, feeds, cards and the like; a
 * call has a body, and its answer is for the caller alone.
 */
export type Kind = "page" | "built" | "data" | "call";

/** What the router of a page in the browser says about the part of a page that it wants. */
const ROUTER_HEADERS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

/** The same paths as `proxy.ts` leaves to no language. */
const DATA = /^\/(api|oembed|data\/.|_next)|\./;

const kindOf = (path: string): Kind =>
  path.startsWith("/_next/static/") ? "built" : DATA.test(path) ? "data" : "page";

/** Reads the target of a GET request and what shapes its answer. Never throws. */
export function questionOf(target: string, headers: IncomingHttpHeaders): Question {
  const [rawPath = "/", ...rest] = target.split("?");
  const path = readablePath(rawPath);
  const query = new URLSearchParams(rest.join("?"));
  const kind = kindOf(path);
  if (kind === "built") return { key: path, target: path, headers: {}, kind };
  return kind === "page" ? pageQuestion(path, query, headers) : dataQuestion(path, query, headers);
}

/** How many questions are remembered, and of what length at most: what most readers ask. */
const [REMEMBERED, LONGEST] = [2_000, 300];

/** Reads requests as `questionOf` does, and remembers the latest: reading one takes longer than sending a 304. */
export function questionReader(): typeof questionOf {
  const known = new LRUCache<string, Question>({ max: REMEMBERED });
  return (target, headers) => {
    if (headers.rsc !== undefined || target.length > LONGEST) return questionOf(target, headers);
    const asked = `${headers.accept} ${target}`;
    const before = known.get(asked);
    if (before) return before;
    const question = questionOf(target, headers);
    known.set(asked, question);
    return question;
  };
}

function pageQuestion(path: string, query: URLSearchParams, given: IncomingHttpHeaders): Question {
  const marked = canonicalQuery(query);
  const canonical = withQuery(path, marked);
  if (given.rsc === undefined) return { key: canonical, target: canonical, headers: {}, kind: "page" };
  const headers = pick(given, ROUTER_HEADERS);
  /* The router's mark is a hash of these headers. Next checks it, but it shapes nothing that they do not. */
  const mark = query.get("_rsc");
  if (mark !== null) marked.set("_rsc", mark);
  return { key: JSON.stringify([canonical, headers]), target: withQuery(path, marked), headers, kind: "page" };
}

function dataQuestion(path: string, query: URLSearchParams, { accept }: IncomingHttpHeaders): Question {
  /* The API is strict: a name that it does not know is a mistake, and told. Feeds and cards are as pages. */
  const isStrict = /^\/(api\/|oembed)/.test(path);
  if (isStrict) query.sort();
  const target = withQuery(path, isStrict ? query : canonicalQuery(query));
  const type = path.startsWith("/api/") ? acceptedType(accept, path) : undefined;
  return { key: JSON.stringify([target, type]), target, headers: type ? { accept: type } : {}, kind: "data" };
}

/** The representation that the API would choose, as a header of one spelling; what it refuses is passed on as it is. */
function acceptedType(accept: string | undefined, path: string): string | undefined {
  try {
    return REPRESENTATIONS[representationFor(accept ?? null, path.endsWith(".csv"))];
  } catch {
    return accept;
  }
}

/** What reading an address drops unseen, so that another page would be found: control signs, spaces at its end. */
const DROPPED = /[\u0000-\u001f]| $/;

/**
 * A path that can be decoded, twice as Next does for pages, and holds nothing that is dropped. Of any other, each
 * percent sign becomes the sign for what cannot be read (U+FFFD): nothing is found there.
 */
function readablePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    if (!DROPPED.test(decodeURIComponent(decodeURIComponent(path)))) return path;
  } catch {
    /* It cannot be decoded. */
  }
  return path.replaceAll("%", "%EF%BF%BD");
}

const withQuery = (path: string, query: URLSearchParams) => (query.size ? `${path}?${query}` : path);

const pick = (given: IncomingHttpHeaders, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
