import type { Wording } from "@/lib/format/wording";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { measuredFlows, measuredUsd } from "@/lib/model/circularity/measured";
import type { CirculationRange } from "@/lib/model/circularity/measures";
import { spanOfChoices, type RuleChoice } from "@/lib/model/circularity/rule-choices";
import { writeMeasured, writeParts } from "./amount-text";
import { partWords } from "./part-words";

export type IndexRow = {
  key: "circularity" | "round" | "inCycle" | "finn" | "gross";
  label: string;
  value: string;
  beside: string;
  meaning: string;
};

/**
 * What two methods make of one rule, from balanced flow forwarding to the maximum, to a tenth of a percent: for tables.
 * It is not a margin of error.
 */
export const methodsText = (
  { balancedFlowForwarding: { ratio: low }, maximumCirculation: { ratio: high } }: CirculationRange,
  wording: Wording,
): string => writeParts(low, high, wording, 3);

/** What the rules that one could choose span, in percent: "9–25% by choice of rule"; nothing where they agree. */
export function spanText(choices: RuleChoice[], wording: Wording): string {
  const span = spanOfChoices(choices);
  const text = span && writeParts(span.low, span.high, wording);
  return span && text !== writeParts(span.low, span.low, wording)
    ? wording.t("circular.span", { span: text ?? "" })
    : "";
}

/** Every index with what stands beside it and one sentence on what it means and does not mean. */
export function toIndices(
  { flows, measures }: Pick<CircularDay, "flows" | "measures">,
  choices: RuleChoice[],
  wording: Wording,
): IndexRow[] {
  const { t } = wording;
  const { gross, maximumCirculation: round, inCycleShare: inCycle, finnCyclingIndex: finn } = measures;
  const measured = measuredFlows(flows);
  const dollars = (usd: number) => writeMeasured(measuredUsd(usd, measured), wording);
  const percent = (part: number) => writeParts(part, part, wording);
  const row = (key: IndexRow["key"], value: string, beside: string): IndexRow => ({
    key,
    label: t(`circular.index.${key}.label`),
    value,
    beside,
    meaning: t(`circular.index.${key}.meaning`),
  });
  return [
    row("circularity", partWords(round.ratio, wording), spanText(choices, wording)),
    row("round", dollars(round.distinct), t("circular.index.round.perLeg", { amount: dollars(round.amount) })),
    row("inCycle", percent(inCycle.ratio), dollars(inCycle.amount)),
    row("finn", finn === undefined ? "–" : percent(finn), t("circular.index.finn.ofThroughflow")),
    row("gross", dollars(gross), t("circular.index.gross.note", { measured: measured.length, flows: flows.length })),
  ];
}
