import { localPath } from "@/lib/format/local-path";
import { latestChanges } from "@/lib/model/changes";
import type { Measure } from "@/lib/model/entry";
import type { CirclePlaces } from "@/lib/layout/circle-places";
import { circularParamsOf } from "@/lib/search-params/circular";
import { toQuery } from "@/lib/search-params/query";
import { toSmallCircle } from "@/lib/views/circular/small-circle";
import { toChangesView } from "@/lib/views/changes";
import { countedOn } from "@/lib/search-params/counted";
import { toCostTeaser } from "@/lib/views/cost/teaser";
import { toCumulativeChart } from "@/lib/views/cumulative-chart";
import { toDeliveryLine } from "@/lib/views/delivery/lead";
import { toEquityChart } from "@/lib/views/equity-chart";
import { activeFilters, toFiltersView } from "@/lib/views/filters";
import { toLayerTotalsView } from "@/lib/views/layer-totals";
import { linesOf } from "@/lib/views/lines-over-time";
import { toOverviewLead } from "@/lib/views/overview-lead";
import { toRangeChart } from "@/lib/views/range-chart";
import type { Reader } from "@/lib/views/reader";
import { toThenAndNow } from "@/lib/views/then-and-now";
import { changedSince } from "./changes";
import { deliveryFor } from "./delivery";
import { once } from "./once";

/** How many rows of the ledger a part of the page is as large as. */
const ROWS_A_PART = 100;
/** Of how many flows the small circle is drawn at most. */
const MOST_FLOWS_SMALL = 1_000;
/** How many changes the overview lists. */
const CHANGES = 5;

/** The state of play: totals, charts and the latest changes of the deals that pass the reader's filters. */
export function overviewPage(reader: Reader) {
  const {
    wording: { t, locale },
    chosen,
  } = reader;
  const selection = `${locale} ${reader.params.asOf} ${reader.filterKey}`;
  /** A part of the page, which the edition remembers: most readers ask for the same selections. */
  const kept = <Part extends object>(name: string, make: () => Part) =>
    reader.edition.remember(`overview ${name} ${selection}`, make, ROWS_A_PART);
  const counted = () => countedOn(reader.today, reader);
  const totals = () => kept("totals", () => toLayerTotalsView(counted().totals, reader));
  const lines = once(() => linesOf(reader));
  const overTime = (measure: Measure) =>
    toCumulativeChart(
      lines().lines.filter((line) => line.measure === measure),
      measure,
      lines().spread,
      reader,
    );
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
    /** The overview of each layer alone, which says how its totals are made up. */
    get totalLinks() {
      return totals().map(({ layer, label }) => ({
        label,
        href: `${localPath("/", locale)}${toQuery(reader.params, reader.days, { layers: [layer] })}#totals`,
      }));
    },
    get thenAndNow() {
      return kept("then and now", () => toThenAndNow(reader));
    },
    get power() {
      return kept("power", () => toRangeChart(counted().added, totals(), "power", reader));
    },
    get money() {
      return kept("value", () => toRangeChart(counted().added, totals(), "value", reader));
    },
    get equity() {
      return kept("equity", () => toEquityChart(chosen, reader));
    },
    get powerOverTime() {
      return overTime("power");
    },
    get moneyOverTime() {
      return overTime("value");
    },
    /** One line of delivery, which leads to the page of it. */
    get delivery() {
      return { text: toDeliveryLine(deliveryFor(reader), reader), href: reader.href("/delivery") };
    },
    /** Whether the ledger's flows are few enough to be followed in a small drawing, and laid out without a wait. */
    hasCircle: reader.ledger.flows.length <= MOST_FLOWS_SMALL,
    /** The circle of `/circular`, small, as that page draws it under the same filters. */
    circle(places: CirclePlaces) {
      const params = circularParamsOf(reader.edition, reader.raw);
      const { filter, modelled, assumptions, grouped } = params;
      const key = JSON.stringify([locale, params.reader.asOf, filter, modelled, assumptions, grouped]);
      return reader.edition.remember(`small circle ${key}`, () => {
        const day = reader.edition.on(params.reader.asOf).flows(params);
        return toSmallCircle(day, places, reader);
      });
    },
    get teaser() {
      return toCostTeaser(reader);
    },
    /** How much changed since the article's day, in a sentence. */
    get changedSince() {
      return changedSince(reader);
    },
    get changes() {
      return kept("changes", () => {
        const ids = new Set(chosen.map(({ deal }) => deal.id));
        const latest = latestChanges(reader.edition.history(), reader.params.asOf, CHANGES, (id) => ids.has(id));
        return toChangesView(latest, reader);
      });
    },
  };
}
export type OverviewPage = ReturnType<typeof overviewPage>;
