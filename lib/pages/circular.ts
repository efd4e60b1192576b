import { formatDay } from "@/lib/format/date";
import { BOX, type FlowLayouts } from "@/lib/layout/flow-layouts";
import { behindFlow, countClaims, type Behind } from "@/lib/model/claims-behind";
import type { Standing } from "@/lib/model/standing";
import { daysOfFlows, type CircularDay } from "@/lib/model/circularity/circular-day";
import { flowChanges } from "@/lib/model/circularity/flow-changes";
import { ruleChoices } from "@/lib/model/circularity/rule-choices";
import { stakesOf } from "@/lib/model/circularity/round-trip";
import { spreadDays } from "@/lib/model/spread-days";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { circularParamsOf } from "@/lib/search-params/circular";
import { toSearchParams } from "@/lib/search-params/raw-query";
import { toCircleDrawing, type CircleDrawing } from "@/lib/views/circular/circle-drawing";
import { toComparison, toRuleTable } from "@/lib/views/circular/comparison";
import { toHoldings, toRoundTrips, trancheSentences } from "@/lib/views/circular/equity";
import { toCircularForm } from "@/lib/views/circular/form";
import { toGraph, type GraphView } from "@/lib/views/circular/graph";
import { toHistory } from "@/lib/views/circular/history";
import { toldCircles } from "@/lib/views/circular/listed";
import { toMatrix } from "@/lib/views/circular/matrix";
import { toIndices } from "@/lib/views/circular/indices";
import { toCircularLead, toLeadMore } from "@/lib/views/circular/lead";
import { toNetted, toTwoSided } from "@/lib/views/circular/sankey";
import { toStory } from "@/lib/views/circular/story";
import { toWalk } from "@/lib/views/circular/walk";
import { toWarrants } from "@/lib/views/circular/warrants";
import * as remarks from "@/lib/views/circular/remarks";
import * as tables from "@/lib/views/circular/tables";
import type { Reader } from "@/lib/views/reader";
import { once } from "./once";

/** How many stakes are followed on their way round: the largest. */
const MOST_STAKES = 12;

/** The slider has at most about this many days: of more, the last of each month, quarter or year. */
const MOST_DAYS = 100;

/** How many days the history is measured on: large networks take longer, and change less from one day to the next. */
const stepsOf = ({ network }: CircularDay) => (network.edges.length > 500 ? 8 : 60);

/** Circular financing under the reader's filter and assumptions. */
export function circularPage(reader: Reader) {
  const { edition, ledger, raw } = reader;
  const { t, locale } = reader.wording;
  const params = circularParamsOf(edition, raw);
  const context = { ...reader, params: params.reader };
  const { asOf } = params.reader;
  const on = (day: IsoDay) => edition.on(day).flows(params);
  const [today, then] = [on(asOf), on(params.since)];
  const told = once(() => toldCircles(today, params.circle));
  const reading = JSON.stringify([params.filter, params.modelled, params.assumptions, params.grouped]);
  /* After every day of a ledger: the days up to any other are the first of these. */
  const changes = edition.remember("days of flows", () => daysOfFlows(ledger, "9999-12-31"));
  const daysUpTo = (last: IsoDay) => [...new Set([...changes.filter((day) => day <= last), last])];
  const form = once(() => {
    const { latest, article } = ledger.days;
    const { days } = spreadDays(daysUpTo(latest), MOST_DAYS, [article, asOf]);
    return toCircularForm(params, today, days, toSearchParams(raw), context);
  });
  const choices = once(() =>
    edition.remember(`rules ${edition.on(asOf).settled} ${reading}`, () => ruleChoices(today, params)),
  );
  const claimCount = once(() => countClaims(behindCircular(today, standings)));
  const dayText = formatDay(asOf, locale);
  const sinceText = formatDay(params.since, locale);
  const { standings, standing } = edition.on(asOf);
  return {
    title: t("circular.title"),
    heading: t("circular.heading"),
    get lead() {
      return toCircularLead(today, choices(), context);
    },
    get leadMore() {
      return toLeadMore(today, context);
    },
    /** The day's flow network, which the graph and the API show. */
    today,
    chosen: params.circle,
    get unknownCircle() {
      return params.circle !== undefined && !today.circles.some(({ key }) => key === params.circle);
    },
    /** How many circles are told, where there are more. */
    get toldAt() {
      const { length } = told();
      return today.truncated || length < today.circles.length ? length : undefined;
    },
    /** The claims behind the day's flows: what each moves, and the status that makes it firm or soft. */
    get claimCount() {
      return claimCount();
    },
    get indices() {
      return toIndices(today, choices(), context.wording);
    },
    get form() {
      return form();
    },
    get story() {
      const then = circularParamsOf(edition, { asOf: ledger.days.article });
      return toStory(edition.on(ledger.days.article).flows(then), today, context);
    },
    get walk() {
      return toWalk(told(), params.circle, toSearchParams(raw), context);
    },
    get circles() {
      return tables.toCircleRows(told(), context);
    },
    get circleTable() {
      return tables.toCircleTable(told(), context);
    },
    get history() {
      const { days, spread } = spreadDays(daysUpTo(asOf), stepsOf(today), [ledger.days.article]);
      return toHistory(days.map(on), spread, context);
    },
    get trips() {
      return toRoundTrips(stakesOf(today.flows, MOST_STAKES), params.margin, context);
    },
    get holdings() {
      return toHoldings(today.flows, context);
    },
    get warrants() {
      return toWarrants(standing, today.all, params.pricesUsd, context);
    },
    get tranches() {
      return trancheSentences(standings, context);
    },
    get twoSided() {
      return toTwoSided(today.network, context);
    },
    get netted() {
      return toNetted(today.network, context);
    },
    get comparison() {
      const firm = { ...params, filter: { ...params.filter, firmness: ["firm" as const] } };
      return toComparison(
        [
          { label: t("circular.compare.now", { day: dayText }), day: today },
          { label: t("circular.compare.firmOnly", { day: dayText }), day: edition.on(asOf).flows(firm) },
          { label: t("circular.compare.now", { day: sinceText }), day: then },
        ],
        context,
      );
    },
    get rules() {
      return toRuleTable(choices(), context);
    },
    changesHeading: t("circular.changes.heading", { since: sinceText, day: dayText }),
    get changes() {
      return remarks.changeSentences(flowChanges(then, today), context);
    },
    get guarantees() {
      return remarks.guaranteeSentences(today, context);
    },
    get same() {
      return remarks.sameMoneySentences(today, context);
    },
    get matrix() {
      return toMatrix(today, context);
    },
    get flowTable() {
      return tables.toFlowTable(today, context);
    },
  };
}
export type CircularPage = ReturnType<typeof circularPage>;

export type CircularGraph = { circle: CircleDrawing; whole: GraphView; chosen?: string };

/** The page's drawings on the edition's positions: of the circle, and of everybody. */
export function circularGraph({ today, chosen }: CircularPage, layouts: FlowLayouts, reader: Reader): CircularGraph {
  return {
    circle: toCircleDrawing(today, layouts.circle, reader, chosen),
    whole: toGraph(today, layouts.whole, BOX, reader, chosen),
    chosen,
  };
}

/** What the flows of a day were read from. */
export function behindCircular({ flows }: Pick<CircularDay, "flows">, standings: Standing[]): Behind[] {
  const drawn = new Set(flows.map(({ id }) => id));
  return standings.flatMap((standing) =>
    standing.flows
      .filter(({ flow }) => drawn.has(flow.id))
      .flatMap((flow) => behindFlow(flow, standing, ["value", "power", "shares"])),
  );
}
