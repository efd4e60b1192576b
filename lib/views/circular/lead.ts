import { formatDay } from "@/lib/format/date";
import { measuredFlows, measuredUsd } from "@/lib/model/circularity/measured";
import type { RuleChoice } from "@/lib/model/circularity/rule-choices";
import type { ViewContext } from "../reader";
import { writeMeasured } from "./amount-text";
import { spanText } from "./indices";
import { partWords } from "./part-words";
import type { CircularDay } from "@/lib/model/circularity/circular-day";

/**
 * The page's sentences: how many circles close and bind, and how much of what was promised with a figure goes round,
 * once and on every leg, with what other rules would say.
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
  const whole = t("circular.lead", { ...values, flows: flows.length, measured: measured.length });
  if (!measured.length) return whole;
  const span = spanText(choices, wording);
  const dollars = (usd: number) => writeMeasured(measuredUsd(usd, measured), wording);
  return `${whole} ${t("circular.leadDollars", {
    gross: dollars(gross),
    part: partWords(round.ratio, wording),
    span: span && ` (${span})`,
    distinct: dollars(round.distinct),
    perLeg: dollars(round.amount),
  })}`;
}

const isBound = ({ firmness }: CircularDay["circles"][number]) => firmness === "firm";
