import { formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import type { CirculationRange, Indices } from "@/lib/model/circularity/measures";
import { writeDollars, writePart } from "./amount-text";

export type IndexRow = {
  key: "circularity" | "inCycle" | "finn" | "gross";
  label: string;
  value: string;
  dollars: string;
  meaning: string;
};

/**
 * Circularity as the range from balanced flow forwarding to the maximum: "20.5–20.6%"; one number where both are the
 * same to a tenth of a percent.
 */
export function rangeText(
  { balancedFlowForwarding: { ratio: low }, maximumCirculation: { ratio: high } }: CirculationRange,
  wording: Wording,
): string {
  const [from, to] = [low, high].map((ratio) => Number(ratio.toFixed(3)));
  return formatQuantity({ qualifier: from === to ? "exact" : "range", unit: "fraction", low: from, high: to }, wording);
}

/** The same range in dollars. */
function rangeDollars(
  { balancedFlowForwarding: { amount: low }, maximumCirculation: { amount: high } }: CirculationRange,
  wording: Wording,
): string {
  const [from, to] = [low, high].map((usd) => Number(usd.toPrecision(3)));
  return formatQuantity({ qualifier: from === to ? "exact" : "range", unit: "USD", low: from, high: to }, wording);
}

/** Every index with its dollars and one sentence on what it means and does not mean. */
export function toIndices(measures: Indices, wording: Wording): IndexRow[] {
  const { t } = wording;
  const row = (key: IndexRow["key"], value: string, dollars: string): IndexRow => ({
    key,
    label: t(`circular.index.${key}.label`),
    value,
    dollars,
    meaning: t(`circular.index.${key}.meaning`),
  });
  return [
    row("circularity", rangeText(measures, wording), rangeDollars(measures, wording)),
    row(
      "inCycle",
      writePart(measures.inCycleShare.ratio, wording),
      writeDollars(measures.inCycleShare.amount, wording),
    ),
    row(
      "finn",
      measures.finnCyclingIndex === undefined ? "–" : writePart(measures.finnCyclingIndex, wording),
      t("circular.index.finn.ofThroughflow"),
    ),
    row("gross", writeDollars(measures.gross, wording), t("circular.index.gross.note")),
  ];
}
