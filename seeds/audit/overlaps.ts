import { partnersOf } from "@/lib/model/filter";
import { groupBy } from "@/lib/model/group-by";
import type { Ledger } from "@/lib/model/ledger";
import { statedNumber } from "@/lib/model/quantity";
import type { Standing } from "@/lib/model/standing";
import { MEASURES, type Entry, type Measure } from "@/lib/model/entry";
import { layerTotal } from "@/lib/model/totals";
import { LAYERS } from "@/lib/model/vocabulary";
import type { BrokenRule } from "./faults";

/**
 * Pairs of deals that a total counts both although they look like one: same layer, same number, a partner in common,
 * and no relation says how they differ.
 */
export function overlaps(standings: Standing[], { relations }: Ledger): BrokenRule[] {
  const related = new Set(relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return LAYERS.flatMap((layer) =>
    MEASURES.flatMap((measure) => {
      const counted = layerTotal(standings, relations, layer, measure)?.counted ?? [];
      const alike = groupBy(counted, ({ quantity }) => statedNumber(quantity)).values();
      return [...alike].flatMap((same) =>
        same.flatMap((one, at) =>
          same
            .slice(at + 1)
            .filter(
              (other) => shareAPartner(one, other) && !related.has(`${one.standing.deal.id} ${other.standing.deal.id}`),
            )
            .map((other) => overlap(one, other, measure)),
        ),
      );
    }),
  );
}

const shareAPartner = ({ standing: one }: Entry, { standing: other }: Entry) =>
  partnersOf(one).some((id) => partnersOf(other).includes(id));

function overlap({ standing: one, quantity }: Entry, { standing: other }: Entry, measure: Measure): BrokenRule {
  const rule = "where two deals of one layer share a partner and a number, a relation says how they are related";
  const unit = measure === "power" ? "GW" : "USD";
  return { rule, where: one.deal.id, what: `may be ${other.deal.id}: both state ${statedNumber(quantity)} ${unit}` };
}
