import type { Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { ApiProblem } from "./problem";

/**
 * The endpoint that a path leads to, the part of the path that it is asked about, and whether the path asks for CSV.
 * Throws an ApiProblem (404).
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
  throw new ApiProblem("not-found", `There is no ${path} in this API; /api/v1/openapi.json lists what there is.`);
}
