import { readingOnly } from "@/lib/http/answer-file";
import { CORS } from "@/lib/http/headers";
import { faultyParameters, Problem } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { representationFor, REPRESENTATIONS, type Representation } from "@/lib/http/representation";
import type { Edition } from "@/lib/model/edition";
import { selectionOf, type Selection } from "@/lib/search-params/selection";
import { csvOf } from "@/lib/tables/csv";
import { toTable } from "@/lib/tables/table";
import type { Endpoint } from "./endpoint";
import { findEndpoint } from "./endpoints";
import { faultsOf, filtersOf } from "./filters";
import { envelopeOf, pageOf, type Meta } from "./page-of";

type Made = { body: string; link?: string };

/**
 * Answers any request to the API: with an answer or with a problem document. `path` is what
 * follows /api/v1. `editionNow` throws LedgerUnavailable when the ledger cannot be read.
 */
export const answer = (request: Request, path: string, editionNow: () => Edition): Promise<Response> =>
  readingOnly(request, () => read(request, path, editionNow));

function read(request: Request, path: string, editionNow: () => Edition): Response {
  const { endpoint, part, isCsvAddress } = findEndpoint(path);
  const representation = representationFor(request.headers.get("accept"), isCsvAddress);
  const search = new URL(request.url).searchParams;
  const query = readQuery(endpoint.query, search);
  const edition = editionNow();
  const selection = selectionOf(edition, filtersOf(query));
  if (selection.params.faults.length) throw faultyParameters(faultsOf(selection.params.faults));
  const made = make(endpoint, selection, query, { path, part, search, representation });
  return toResponse(made, representation);
}

type Asked = { path: string; part: string; search: URLSearchParams; representation: Representation };

function make(
  endpoint: Endpoint,
  selection: Selection,
  query: Record<string, unknown>,
  { part, representation, ...asked }: Asked,
): Made {
  const all = endpoint.answer(selection, query, part);
  if (all === undefined) throw new Problem("not-found", `There is no ${part} as of ${selection.params.asOf}.`);
  const {
    edition: { version, ledger },
    params: { asOf },
  } = selection;
  const { limit, cursor } = query as { limit?: number; cursor?: string };
  const { page: items, next } = Array.isArray(all)
    ? pageOf(all, { ...asked, representation, version, limit, cursor })
    : { page: all, next: null };
  const { toRow } = endpoint;
  const page = toRow && Array.isArray(items) ? items.map((item) => toRow(item, selection)) : items;
  const count = Array.isArray(all) ? all.length : endpoint.lines(all).length;
  const link = next ? `<${next}>; rel="next"` : undefined;
  const meta: Meta = { asOf, readUpTo: ledger.days.readUpTo, ledgerVersion: version, count, next };
  const checked = envelopeOf(endpoint).parse({ data: page, meta });
  if (representation === "json") return { body: JSON.stringify(checked), link };
  return {
    body: csvOf(toTable(endpoint.operationId, endpoint.summary, endpoint.lines(checked.data), endpoint.columns)),
    link,
  };
}

function toResponse({ body, link }: Made, representation: Representation): Response {
  const type = `${REPRESENTATIONS[representation]}; charset=utf-8`;
  return new Response(body, {
    headers: { ...CORS, Vary: "Accept", "Content-Type": type, ...(link ? { Link: link } : {}) },
  });
}
