import Negotiator from "negotiator";
import { ApiProblem } from "./problem";

export const REPRESENTATIONS = { json: "application/json", csv: "text/csv" } as const;
export type Representation = keyof typeof REPRESENTATIONS;

/**
 * What to answer with: CSV where the address ends in .csv, else what `Accept` prefers, JSON when it does not mind.
 * Throws an ApiProblem (406) when it wants neither.
 */
export function representationFor(accept: string | null, isCsvAddress: boolean): Representation {
  const offered = isCsvAddress ? [REPRESENTATIONS.csv] : Object.values(REPRESENTATIONS);
  const wanted = new Negotiator({ headers: { accept: accept ?? "*/*" } }).mediaType(offered);
  if (wanted) return wanted === REPRESENTATIONS.csv ? "csv" : "json";
  throw new ApiProblem("not-acceptable", `There is ${offered.join(" and ")} here.`);
}
