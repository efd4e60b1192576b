import fc from "fast-check";
import { COUNTS } from "../seeds/counts";
import { question } from "../api/questions";
import { FIGURE_IDS } from "@/lib/site/figures";
import { PAGES } from "@/lib/i18n/pages";

/** A request as no library would refuse to send it. */
export type Asked = { method: string; path: string; headers: Record<string, string>; body?: string };

/** What must come back as text if at all. */
export const SCRIPT = "<script>alert(31337)</script>";
export const PICTURE = '"><img src=x onerror=alert(31337)>';

/** How many different addresses are asked that have to be rendered: the others repeat them, or cost nothing. */
const RENDERED = 260;

const local = fc.constantFrom("", "/fr");
const page = fc.constantFrom(
  ...PAGES.map(({ path }) => path),
  ...["/search", "/deals/amd-6gw-2025-10", "/deals/stargate-2025-01", "/partners/nvidia", "/partners/openai"],
);
const figure = fc.constantFrom(...FIGURE_IDS);
const language = fc.constantFrom("en", "fr");
const day = fc.constantFrom(
  "2025-10-08",
  "2026-03-01",
  COUNTS.latest.day,
  "2025-02-30",
  "9999-01-01",
  "0000-00-00",
  "١٢",
);
const nonsense = fc.oneof(
  fc.string({ maxLength: 12, unit: "grapheme" }),
  fc.constantFrom("", " ", "0", "-1", "1e309", "1e-300", "💩", "漢字", "'; DROP TABLE claims; --", "../../etc/passwd"),
  fc.constantFrom(SCRIPT, PICTURE, "\u202eabc", "\u0000", "%", "__proto__", "constructor", "x".repeat(3_000)),
);
const pair = fc.oneof(
  fc.tuple(fc.constantFrom("asOf", "from", "to", "since"), day),
  fc.tuple(fc.constant("partner"), fc.constantFrom("amd", "nvidia", "oracle", "nobody")),
  fc.tuple(fc.constant("layer"), fc.constantFrom("chips", "cloud", "site", "equity", "debt", "quantum")),
  fc.tuple(fc.constantFrom("firmness", "sort", "kind", "scope", "preset", "curve", "page", "compare"), nonsense),
  fc.tuple(fc.constantFrom("q", "gw", "low", "high", "min", "pays", "cut", "planGw", "share_amd", "price_"), nonsense),
  fc.tuple(fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), "utm_source", "edition", ""), nonsense),
);
const query = fc
  .array(pair, { maxLength: 4 })
  .map((pairs) => (pairs.length ? `?${new URLSearchParams(pairs).toString()}` : ""));

/** Addresses behind which something is drawn, written or computed. */
const rendered = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(local, page, query)
      .map(([of, path, asked]) => `${of}${path === "/" && of ? "" : path}${asked}`),
  },
  { weight: 2, arbitrary: fc.tuple(local, figure, query).map(([of, id, asked]) => `${of}/embed/${id}${asked}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(language, figure, query).map(([of, id, asked]) => `/charts/${of}/${id}.json${asked}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(language, page, query)
      .map(([of, path, asked]) => `/cards/${of}${path === "/" ? "/overview" : path}.png${asked}`),
  },
  { weight: 1, arbitrary: query.map((asked) => `/choosable.json${asked}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(local, fc.constantFrom("atom", "json"), query)
      .map(([of, format, asked]) => `${of}/feed.${format}${asked}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(page, fc.constantFrom("", "&maxwidth=300", "&maxwidth=abc", "&format=xml", "&dnt=1"), nonsense)
      .map(([path, more, q]) => `/oembed?url=${encodeURIComponent(`http://localhost:3210${path}?q=${q}`)}${more}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "/data/claims.csv",
      "/data/claims.parquet",
      "/data/circuit.db",
      "/data/circuit.json",
      "/data/datapackage.json",
      "/data/nope.csv",
      "/sitemap.xml",
      "/robots.txt",
      "/icon.svg",
      "/schema/deal.json",
      "/third-party.txt",
    ),
  },
  {
    weight: 5,
    arbitrary: question.map(
      ({ path, part, suffix, query: asked }) =>
        `/api/v1${path.replace("{id}", encodeURIComponent(part))}${suffix}?${asked}`,
    ),
  },
);

/** Addresses of pages that cannot be read, or not as what they seem. */
export const GARBLED = ["/%", "/%ff", "/deals/%", "/deals/caf%e9", "/partners/%E9", "/embed/%zz"];

/** Addresses behind which there is nothing. */
const nothing = fc.oneof(
  fc.constantFrom(...GARBLED, "/data/%E0.csv", "/api/v1/deals/%E0%A4%A"),
  fc.constantFrom(
    "/deals/%00",
    "/deals/%20",
    "/deals/%0A",
    "/..%2f..%2fetc/passwd",
    "/deals/__proto__",
    "/partners/constructor",
  ),
  fc.constantFrom(
    "//evil.example/",
    "/\\evil.example",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/data/x/deals.json",
  ),
  fc.constantFrom(
    "/api/v1/nothing",
    "/cards/xx/deals.png",
    "/charts/en/nope.json",
    "/embed/nope",
    "/fr/fr",
    "/en/deals",
    "/.env",
    "/.git/config",
  ),
  fc.webSegment().map((segment) => `/${segment}`),
  nonsense.map((text) => `/deals/${encodeURIComponent(text)}`),
);

const headers = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constant("accept"),
      fc.constantFrom("*/*", "text/csv", "image/png", "application/json", "nonsense", ";;;q="),
    ),
    fc.tuple(fc.constant("accept-encoding"), fc.constantFrom("br", "gzip", "identity;q=0", "*;q=0", "zstd", "")),
    fc.tuple(
      fc.constant("range"),
      fc.constantFrom("bytes=0-15", "bytes=-5", "bytes=9-1", "bytes=999999999-", "lines=1-2", "bytes=0-1,4-5"),
    ),
    fc.tuple(fc.constant("if-none-match"), fc.constantFrom("*", '"x"', 'W/"x"', "x", '"')),
    fc.tuple(
      fc.constantFrom("host", "x-forwarded-host", "x-forwarded-proto", "forwarded"),
      fc.constantFrom("evil.example", "http", ""),
    ),
    fc.tuple(
      fc.constantFrom("next-action", "next-router-state-tree", "next-url", "x-middleware-subrequest", "x-nextjs-data"),
      fc.constantFrom("1", "x", "%5B"),
    ),
    fc.tuple(
      fc.constantFrom("cookie", "authorization", "referer"),
      fc.constantFrom("NEXT_LOCALE=fr", "__prerender_bypass=1", "x"),
    ),
  ),
  { maxLength: 3 },
);
const method = fc.oneof(
  { weight: 40, arbitrary: fc.constant("GET") },
  { weight: 4, arbitrary: fc.constant("HEAD") },
  { weight: 1, arbitrary: fc.constantFrom("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND") },
);
const own = fc.constantFrom("/healthz", "/readyz", "/metrics", "/healthz?x=1", "/_next/static/nope.js");
const call: fc.Arbitrary<Asked> = fc
  .oneof(
    fc.constantFrom("", "{", "[]", "null", '{"jsonrpc":"2.0","id":1,"method":"tools/list"}', "x".repeat(70_000)),
    fc.json(),
    fc
      .record({
        name: fc.constantFrom("listDeals", "getDeal", "getCost", "nope"),
        arguments: fc.dictionary(fc.string(), nonsense, { maxKeys: 3 }),
      })
      .map((params) => JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params })),
  )
  .map((body) => ({
    method: "POST",
    path: "/mcp",
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
    body,
  }));

/** So many requests, the same for the same seed, over every address that the server has and many that it has not. */
export function requests(seed: number, count: number): Asked[] {
  const known = [...new Set(fc.sample(rendered, { seed, numRuns: RENDERED }))];
  const asked = (path: fc.Arbitrary<string>): fc.Arbitrary<Asked> =>
    fc.record({ method, path, headers: headers.map((pairs) => Object.fromEntries(pairs)) });
  const any = fc.oneof(
    { weight: 85, arbitrary: asked(fc.constantFrom(...known)) },
    { weight: 6, arbitrary: asked(own) },
    { weight: 4, arbitrary: asked(nothing) },
    { weight: 3, arbitrary: call },
  );
  return fc.sample(any, { seed, numRuns: count });
}
