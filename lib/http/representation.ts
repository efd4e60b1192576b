import Negotiator from "negotiator";
import { Problem } from "./problem";

export const REPRESENTATIONS = { json: "application/json", csv: "text/csv" } as const;
export type Representation = keyof typeof REPRESENTATIONS;

/**
 * What to answer with: CSV where the address ends in .csv, otherwise what `Accept` prefers, and JSON when it has no
 * preference. Throws a Problem (406) when neither is accepted.
 */
export function representationFor(accept: string | null, isCsvAddress: boolean): Representation {
  const offered = isCsvAddress ? [REPRESENTATIONS.csv] : Object.values(REPRESENTATIONS);
  const wanted = new Negotiator({ headers: { accept: accept ?? "*/*" } }).mediaType(offered);
  if (wanted) return wanted === REPRESENTATIONS.csv ? "csv" : "json";
  throw new Problem("not-acceptable", `There is ${offered.join(" and ")} here.`);
}
