import { daysOfChange, linesOn, netSteps } from "@/lib/model/cumulative";
import { MEASURES } from "@/lib/model/entry";
import { passes } from "@/lib/model/filter";
import { spreadDays } from "@/lib/model/spread-days";
import type { Standing } from "@/lib/model/standing";
import type { Reader } from "./reader";

/** A line over time has at most about this many steps: beyond, it is drawn by months, quarters or years. */
const MOST_STEPS = 120;

/**
 * The net of each layer over time in both measures, for the deals that pass the reader's filters on each day. The day
 * of the article is among the days, since titles name it. Every day reads the same steps up to it: the key names none.
 */
export function linesOf({ ledger, params, days, filter, filterKey, edition, today }: Reader) {
  const found = edition.remember(
    `steps ${filterKey}`,
    () => {
      const keeps = (standing: Pick<Standing, "deal" | "firmness">) => passes(standing, filter);
      return {
        changes: daysOfChange(ledger, LAST_DAY),
        steps: netSteps(ledger, keeps, LINES, MEASURES, params.partners),
      };
    },
    ledger.deals.length / STEPS_A_ROW,
  );
  return edition.remember(`lines ${today.settled} ${filterKey} ${params.asOf < days.article}`, () => {
    const changes = found.changes.filter((day) => day <= params.asOf);
    const { days: drawn, spread } = spreadDays(changes, MOST_STEPS, [days.article]);
    return { lines: linesOn(found.steps, drawn, LINES, MEASURES), spread };
  });
}

/** After every day of a ledger. */
const LAST_DAY = "9999-12-31";
/** The layers whose net is drawn over time. */
const LINES = ["chips", "cloud", "site"] as const;
/** So many steps of a line take the room of a row of the ledger. */
const STEPS_A_ROW = 5;
