import { latestChanges } from "@/lib/model/changes";
import { cumulativeNet, daysOfChange } from "@/lib/model/cumulative";
import { passes } from "@/lib/model/filter";
import { MEASURES, type Measure } from "@/lib/model/totals";
import { toChangesView } from "@/lib/views/changes";
import { toCostTeaser } from "@/lib/views/cost/teaser";
import { toCumulativeChart } from "@/lib/views/cumulative-chart";
import { toEquityChart } from "@/lib/views/equity-chart";
import { activeFilters, toFiltersView } from "@/lib/views/filters";
import { toLayerTotalsView } from "@/lib/views/layer-totals";
import { toOverviewLead } from "@/lib/views/overview-lead";
import { toRangeChart } from "@/lib/views/range-chart";
import type { Reader } from "@/lib/views/reader";
import { once } from "./once";

/** How many changes the overview lists. */
const CHANGES = 8;

/** The state of play: totals, charts and the latest changes of the deals that pass the reader's filters. */
export function overviewPage(reader: Reader) {
  const {
    wording: { t },
    chosen,
  } = reader;
  const totals = once(() => toLayerTotalsView(chosen, reader));
  const lines = once(() => linesOf(reader));
  const linesIn = (measure: Measure) => lines().filter((line) => line.measure === measure);
  return {
    title: t("overview.title"),
    heading: t("overview.heading"),
    get lead() {
      return toOverviewLead(chosen, activeFilters(reader) > 0, totals(), reader);
    },
    get filters() {
      return toFiltersView("/", reader);
    },
    get totals() {
      return totals();
    },
    get power() {
      return toRangeChart(chosen, totals(), "power", reader);
    },
    get money() {
      return toRangeChart(chosen, totals(), "value", reader);
    },
    get equity() {
      return toEquityChart(chosen, reader);
    },
    get powerOverTime() {
      return toCumulativeChart(linesIn("power"), "power", reader);
    },
    get moneyOverTime() {
      return toCumulativeChart(linesIn("value"), "value", reader);
    },
    get teaser() {
      return toCostTeaser(reader);
    },
    get changes() {
      const ids = new Set(chosen.map(({ deal }) => deal.id));
      const claims = reader.ledger.claims.filter(({ dealId }) => ids.has(dealId));
      return toChangesView(latestChanges({ ...reader.ledger, claims }, reader.params.asOf, CHANGES), reader);
    },
  };
}
export type OverviewPage = ReturnType<typeof overviewPage>;

/** The net of each layer over time in both measures, for the deals that pass the reader's filters on each day. */
const linesOf = ({ ledger, params, filter }: Reader) =>
  cumulativeNet(
    ledger,
    daysOfChange(ledger, params.asOf),
    (standing) => passes(standing, filter),
    ["chips", "cloud", "site"],
    MEASURES,
  );
