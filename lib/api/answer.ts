import { toCsv } from "@/lib/tables/csv";
import { toTable } from "@/lib/tables/table";
import { envelopeOf, type Meta } from "./envelope";
import type { Endpoint } from "./endpoint";
import { faultsOf, filtersOf } from "./filters";
import { findEndpoint } from "./find-endpoint";
import { CACHE_CONTROL, CORS, etagOf, isMatch } from "./headers";
import { pageOf, questionOf } from "./page-of";
import { ApiProblem, faultyParameters } from "./problem";
import type { LedgerAccess, Reading } from "./reading";
import { readingOnly } from "./reading-only";
import { Recent } from "./recent";
import { representationFor, REPRESENTATIONS, type Representation } from "./representation";
import { readQuery } from "./strict-query";

type Made = { body: string; link?: string };
/** Answers held ready, by their tag: at most 20 million letters. */
const recent = new Recent<Made>(20e6);

/**
 * Answers one request to the API, whatever it asks: an answer, "not modified", or a problem document. `path` is the
 * part after /api/v1.
 */
export const answer = (request: Request, path: string, access: LedgerAccess): Promise<Response> =>
  readingOnly(request, () => read(request, path, access));

async function read(request: Request, path: string, access: LedgerAccess): Promise<Response> {
  const { endpoint, part, isCsvAddress } = findEndpoint(path);
  const representation = representationFor(request.headers.get("accept"), isCsvAddress);
  const search = new URL(request.url).searchParams;
  const query = readQuery(endpoint.query, search);
  const tag = (version: string) =>
    etagOf(version, representation, questionOf(path, search), String(query.limit ?? ""), String(query.cursor ?? ""));
  const version = await access.version();
  const etag = tag(version);
  const headers = { ...CORS, ETag: etag, Vary: "Accept", "Cache-Control": CACHE_CONTROL };
  if (isMatch(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  const made = recent.get(etag);
  if (made) return toResponse(made, representation, headers);
  const reading = await access.read(filtersOf(query));
  if (reading.ignored.length) throw faultyParameters(faultsOf(reading.ignored));
  const fresh = make(endpoint, reading, query, { path, part, search, representation });
  /** An import may have come between the two readings: the tag is that of what is sent. */
  recent.set(tag(reading.version), fresh);
  return toResponse(fresh, representation, { ...headers, ETag: tag(reading.version) });
}

type Asked = { path: string; part: string; search: URLSearchParams; representation: Representation };

function make(
  endpoint: Endpoint,
  reading: Reading,
  query: Record<string, unknown>,
  { part, representation, ...asked }: Asked,
): Made {
  const all = endpoint.answer(reading, query, part);
  if (all === undefined) throw new ApiProblem("not-found", `There is no ${part} as of ${reading.asOf}.`);
  const { version, asOf } = reading;
  const { limit, cursor } = query as { limit?: number; cursor?: string };
  const { page, next } = Array.isArray(all)
    ? pageOf(all, { ...asked, representation, version, limit, cursor })
    : { page: all, next: null };
  const count = Array.isArray(all) ? all.length : endpoint.lines(all).length;
  const link = next ? `<${next}>; rel="next"` : undefined;
  const meta: Meta = { asOf, ledgerVersion: version, count, next };
  const checked = envelopeOf(endpoint).parse({ data: page, meta });
  if (representation === "json") return { body: JSON.stringify(checked), link };
  return {
    body: toCsv(toTable(endpoint.operationId, endpoint.summary, endpoint.lines(checked.data), endpoint.columns)),
    link,
  };
}

function toResponse({ body, link }: Made, representation: Representation, headers: Record<string, string>): Response {
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": `${REPRESENTATIONS[representation]}; charset=utf-8`,
      ...(link ? { Link: link } : {}),
    },
  });
}
