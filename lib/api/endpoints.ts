import type { Endpoint } from "./endpoint";
import { articleFacts } from "./endpoints/article";
import { changes } from "./endpoints/changes";
import { circularity } from "./endpoints/circularity";
import { claims } from "./endpoints/claims";
import { cost } from "./endpoints/cost";
import { oneDeal } from "./endpoints/deal";
import { deals } from "./endpoints/deals";
import { flows } from "./endpoints/flows";
import { organisations } from "./endpoints/organisations";
import { sources } from "./endpoints/sources";
import { totals } from "./endpoints/totals";

/**
 * Every address of the API. A new one is a file in endpoints/ and a name here: route, parsing, CSV, OpenAPI and tests
 * follow from that.
 */
export const ENDPOINTS: Endpoint[] = [
  deals,
  oneDeal,
  claims,
  flows,
  organisations,
  sources,
  articleFacts,
  totals,
  circularity,
  cost,
  changes,
];
