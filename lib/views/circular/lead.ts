import { formatDay } from "@/lib/format/date";
import { measuredFlows, measuredUsd } from "@/lib/model/circularity/measured";
import type { RuleChoice } from "@/lib/model/circularity/rule-choices";
import type { ViewContext } from "../reader";
import { writeMeasured } from "./amount-text";
import { spanText } from "./indices";
import { partWords } from "./part-words";
import type { CircularDay } from "@/lib/model/circularity/circular-day";

/**
 * The page's sentence: how many circles close and bind, and how much of what was promised with a figure goes round,
 * with what other rules would say.
 */
export function toCircularLead(
  { day, flows, circles, measures: { gross, maximumCirculation: round } }: CircularDay,
  choices: RuleChoice[],
  context: ViewContext,
): string {
  const { wording } = context;
  const { t, locale } = wording;
  const values = { day: formatDay(day, locale), circles: circles.length, bound: circles.filter(isBound).length };
  if (!flows.length) return t("circular.leadNothing", values);
  if (!circles.length) return t("circular.leadNoCircle", values);
  const measured = measuredFlows(flows);
  if (!measured.length) return t("circular.lead", values);
  const span = spanText(choices, wording);
  const dollars = t("circular.leadDollars", {
    gross: writeMeasured(measuredUsd(gross, measured), wording),
    part: partWords(round.ratio, wording),
    span: span && ` (${span})`,
  });
  return `${t("circular.lead", values)} ${dollars}`;
}

/** What the sentence rests on: how many flows have an amount, and what goes round counted once and on every leg. */
export function toLeadMore(
  { flows, circles, measures: { maximumCirculation: round } }: CircularDay,
  { wording }: ViewContext,
): string | undefined {
  if (!circles.length) return undefined;
  const measured = measuredFlows(flows);
  const dollars = (usd: number) => writeMeasured(measuredUsd(usd, measured), wording);
  const values = { flows: flows.length, measured: measured.length };
  if (!measured.length) return wording.t("circular.leadMoreBare", values);
  return wording.t("circular.leadMore", {
    ...values,
    distinct: dollars(round.distinct),
    perLeg: dollars(round.amount),
  });
}

const isBound = ({ firmness }: CircularDay["circles"][number]) => firmness === "firm";
