import { partnersOf } from "@/lib/model/filter";
import { groupBy } from "@/lib/model/group-by";
import { statedNumber } from "@/lib/model/quantity";
import { knownQuantity, standingsAsOf, type Standing } from "@/lib/model/standing";
import type { Ledger } from "@/lib/model/ledger";
import { layerTotal, MEASURES, type Measure } from "@/lib/model/totals";
import { LAYERS } from "@/lib/model/vocabulary";
import type { Finding } from "./finding";

/**
 * Pairs of deals that a total counts both although they look like one: same layer, same number, a partner in common,
 * and no relation says how they differ.
 */
export function overlapFindings(ledger: Ledger): Finding[] {
  const standings = standingsAsOf(ledger, ledger.days.latest);
  const related = new Set(ledger.relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return LAYERS.flatMap((layer) =>
    MEASURES.flatMap((measure) => {
      const counted = layerTotal(standings, ledger.relations, layer, measure)?.counted ?? [];
      const alike = groupBy(counted, (standing) => numberOf(standing, measure)).values();
      return [...alike].flatMap((same) =>
        same.flatMap((one, at) =>
          same
            .slice(at + 1)
            .filter((other) => shareAPartner(one, other) && !related.has(`${one.deal.id} ${other.deal.id}`))
            .map((other) => finding(one, other, measure)),
        ),
      );
    }),
  );
}

function numberOf(standing: Standing, measure: Measure): number {
  const figure = knownQuantity(standing, measure);
  return figure ? statedNumber(figure) : 0;
}

const shareAPartner = (one: Standing, other: Standing) => partnersOf(one).some((id) => partnersOf(other).includes(id));

function finding(one: Standing, other: Standing, measure: Measure): Finding {
  const rule = "of two deals of one layer with one partner and the same number, a relation says how they hang together";
  return {
    severity: "warning",
    rule,
    where: one.deal.id,
    what: `may be ${other.deal.id}: both state ${numberOf(one, measure)} ${measure === "power" ? "GW" : "USD"}`,
  };
}
