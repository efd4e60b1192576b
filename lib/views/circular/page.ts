import { daysOfFlows, type CircularDay, type FlowReading } from "@/lib/model/circularity/circular-day";
import { flowChanges } from "@/lib/model/circularity/flow-changes";
import { stakesOf } from "@/lib/model/circularity/round-trip";
import { formatDay } from "@/lib/format/date";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Standing } from "@/lib/model/standing";
import type { CircularParams } from "@/lib/search-params/circular";
import type { ViewContext } from "../context";
import { toHoldings, toRoundTrips, toWarrants, trancheSentences } from "./equity";
import { toCircularForm } from "./form";
import { toHistory } from "./history";
import { toIndices } from "./indices";
import { toCircularLead } from "./lead";
import { toNetted, toTwoSided } from "./sankey";
import {
  changeSentences,
  guaranteeSentences,
  sameMoneySentences,
  toCircleRows,
  toCircleTable,
  toComparison,
  toFlowTable,
  toMatrix,
} from "./tables";

/** The flow network of any day under any reading, and the standings of the reader's day. */
type Days = { dayOn: (day: IsoDay, reading: FlowReading) => CircularDay; standings: Standing[] };

/** Everything that the page of circular financing says, but its picture, which needs the positions of the parties. */
export function toCircularPage(
  params: CircularParams,
  { dayOn, standings }: Days,
  query: URLSearchParams,
  context: ViewContext,
) {
  const {
    ledger,
    wording: { t, locale },
  } = context;
  const asOf = params.reader.asOf;
  const on = (day: IsoDay) => dayOn(day, params);
  const days = [...new Set([...daysOfFlows(ledger, asOf), asOf])];
  const [today, then] = [on(asOf), on(params.since)];
  const firmOnly = dayOn(asOf, { ...params, filter: { ...params.filter, firmness: ["firm"] } });
  return {
    today,
    lead: toCircularLead(today, context),
    form: toCircularForm(
      params,
      today,
      [...new Set([...daysOfFlows(ledger, ledger.days.latest), ledger.days.latest])],
      query,
      context,
    ),
    circles: toCircleRows(today, context),
    circleTable: toCircleTable(today, context),
    indices: toIndices(today.measures, context.wording),
    history: toHistory(days.map(on), context),
    trips: toRoundTrips(stakesOf(today.flows), params.margin, context),
    holdings: toHoldings(today.flows, context),
    warrants: toWarrants(standings, today.all, params.pricesUsd, context),
    tranches: trancheSentences(standings, context),
    twoSided: toTwoSided(today.network, context),
    netted: toNetted(today.network, context),
    comparison: toComparison(
      [
        { label: t("circular.compare.now", { day: formatDay(asOf, locale) }), day: today },
        { label: t("circular.compare.firmOnly", { day: formatDay(asOf, locale) }), day: firmOnly },
        { label: t("circular.compare.now", { day: formatDay(params.since, locale) }), day: then },
      ],
      context,
    ),
    changesHeading: t("circular.changes.heading", {
      since: formatDay(params.since, locale),
      day: formatDay(asOf, locale),
    }),
    changes: changeSentences(flowChanges(then, today), context),
    guarantees: guaranteeSentences(today, context),
    same: sameMoneySentences(today, context),
    matrix: toMatrix(today, context),
    flowTable: toFlowTable(today, context),
    unknownCircle: params.circle !== undefined && !today.circles.some(({ key }) => key === params.circle),
  };
}
export type CircularPage = ReturnType<typeof toCircularPage>;
