import { Problem } from "@/lib/http/problem";
import { API_ROOT, type Endpoint } from "./endpoint";
import { articleEndpoint } from "./endpoints/article";
import { changesEndpoint } from "./endpoints/changes";
import { circularityEndpoint } from "./endpoints/circularity";
import { claimsEndpoint } from "./endpoints/claims";
import { costEndpoint } from "./endpoints/cost";
import { dealEndpoint } from "./endpoints/deal";
import { dealsEndpoint } from "./endpoints/deals";
import { deliveryEndpoint } from "./endpoints/delivery";
import { exposureEndpoint } from "./endpoints/exposure";
import { flowsEndpoint } from "./endpoints/flows";
import { milestonesEndpoint } from "./endpoints/milestones";
import { organisationsEndpoint } from "./endpoints/organisations";
import { sourcesEndpoint } from "./endpoints/sources";
import { totalsEndpoint } from "./endpoints/totals";

/**
 * Every address of the API. A new one needs a file in endpoints/ and its name here: the route, parsing, CSV, OpenAPI
 * and the contract tests follow.
 */
export const ENDPOINTS: Endpoint[] = [
  dealsEndpoint,
  dealEndpoint,
  claimsEndpoint,
  flowsEndpoint,
  organisationsEndpoint,
  sourcesEndpoint,
  articleEndpoint,
  totalsEndpoint,
  deliveryEndpoint,
  milestonesEndpoint,
  circularityEndpoint,
  exposureEndpoint,
  costEndpoint,
  changesEndpoint,
];

/**
 * The endpoint at a path, the part of the path that names what is asked about, and whether the path asks for CSV.
 * Throws a Problem (404).
 */
export function findEndpoint(path: string): { endpoint: Endpoint; part: string; isCsvAddress: boolean } {
  const isCsvAddress = path.endsWith(".csv");
  const segments = (isCsvAddress ? path.slice(0, -".csv".length) : path).split("/");
  for (const endpoint of ENDPOINTS) {
    const pattern = endpoint.path.split("/");
    const fits =
      pattern.length === segments.length &&
      pattern.every((part, index) => part.startsWith("{") || part === segments[index]);
    if (fits)
      return { endpoint, isCsvAddress, part: segments[pattern.findIndex((part) => part.startsWith("{"))] ?? "" };
  }
  throw new Problem("not-found", `There is no ${path} in this API; ${API_ROOT}/openapi.json lists what there is.`);
}
