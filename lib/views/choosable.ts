import type { Day } from "@/lib/model/edition";
import { filterStandings, partnersOf, type Filter } from "@/lib/model/filter";
import type { Layer } from "@/lib/model/vocabulary";
import type { Firmness } from "@/lib/model/firmness";

/** A deal as far as boxes can choose it. */
export type ChoosableDeal = { id: string; partner: string[]; layer: Layer; firmness: Firmness };

/** With more deals than this the browser waits for the server: what is foreseen must not grow with the ledger. */
const MOST = 1000;

/** Whether a day's deals are few enough to send. */
export const isChoosable = ({ standings }: Pick<Day, "standings">): boolean => standings.length <= MOST;

/** The deals that pass text and dates, of which boxes then choose; `undefined` when there are too many to send. */
export function toChoosable(today: Pick<Day, "standings">, filter: Filter): ChoosableDeal[] | undefined {
  if (!isChoosable(today)) return undefined;
  return filterStandings(today.standings, { ...filter, partners: [], layers: [], firmness: [] }).map((standing) => ({
    id: standing.deal.id,
    partner: partnersOf(standing),
    layer: standing.deal.layer,
    firmness: standing.firmness,
  }));
}
