import { resolve } from "node:path";
import type { Quantity } from "@/lib/model/quantity";
import { readSeeds } from "@/seeds/read";

export const seeds = readSeeds(resolve("seeds/data"));

/**
 * The quantities that a deal must show on a day, by property. The rule of lib/model/README.md is read anew here, from
 * the seed files, so that a slip in the model, the database or the API is not repeated in what they are compared with:
 * of the claims that were seen on a page, stated by the day, and neither deprecated, corrected nor updated by then,
 * the preferred one, then the latest, then the one of the better grade, then the first in the file.
 */
export function statedFigures(dealId: string, day: string): Map<string, Quantity> {
  const deal = seeds.deals.find(({ id }) => id === dealId);
  if (!deal) throw new Error(`no seed of ${dealId}`);
  const known = deal.claims.filter(
    ({ rank, verification, statedOn }) => rank !== "deprecated" && verification === "seen" && statedOn.latest <= day,
  );
  const outdated = new Set([
    ...known.flatMap(({ updates }) => updates),
    ...deal.claims.flatMap(({ corrects }) => corrects),
  ]);
  const best = new Map<string, { weight: string; quantity: Quantity }>();
  for (const claim of known) {
    const id = [dealId, claim.property, claim.source, ...(claim.n === undefined ? [] : [claim.n])].join("/");
    if (!("quantity" in claim) || "site" in claim || "milestone" in claim || outdated.has(id)) continue;
    const weight = `${claim.rank === "preferred" ? 1 : 0} ${claim.statedOn.latest} ${"CBA".indexOf(gradeOf(claim.source))}`;
    if (weight > (best.get(claim.property)?.weight ?? ""))
      best.set(claim.property, { weight, quantity: claim.quantity });
  }
  return new Map([...best].map(([property, { quantity }]) => [property, quantity]));
}

function gradeOf(sourceId: string): string {
  const source = seeds.sources.find(({ id }) => id === sourceId);
  if (!source) throw new Error(`no seed of the source ${sourceId}`);
  return source.grade;
}
