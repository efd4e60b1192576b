import { resolve } from "node:path";
import { readProperty } from "@/lib/model/property";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { QuantityClaim } from "@/lib/model/ledger";
import { groupBy } from "@/lib/model/group-by";
import type { Quantity } from "@/lib/model/quantity";
import { claimsOf } from "@/seeds/ids";
import { readSeeds } from "@/seeds/read";

export const seeds = readSeeds(resolve("seeds/data"));

/**
 * The quantities that a deal's page must show on a day, read straight from the seed files: neither database nor pages
 * have a part in it.
 */
export function expectedFigures(dealId: string, asOf: IsoDay): { property: string; quantity: Quantity }[] {
  const deal = seeds.deals.find(({ id }) => id === dealId);
  if (!deal) throw new Error(`no seed of ${dealId}`);
  const grades = new Map(seeds.sources.map(({ id, grade }) => [id, grade]));
  const claims = claimsOf(deal).flatMap(({ id, flowId, claim }) =>
    flowId || !("quantity" in claim)
      ? []
      : [{ ...claim, id, dealId, sourceId: claim.source, grade: grades.get(claim.source) ?? "C" } as QuantityClaim],
  );
  return [...groupBy(claims, ({ property }) => property)].flatMap(([property, ofProperty]) => {
    const quantity = readProperty(ofProperty, asOf)?.shown.quantity;
    return quantity ? [{ property, quantity }] : [];
  });
}
