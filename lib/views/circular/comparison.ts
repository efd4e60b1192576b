import type { MessageName } from "@/lib/i18n/english";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { measuredFlows } from "@/lib/model/circularity/measured";
import type { RuleChoice } from "@/lib/model/circularity/rule-choices";
import type { ViewContext } from "../reader";
import type { Cell, TableView } from "../table";
import { writeDollars, writePart, writeParts } from "./amount-text";
import { methodsText } from "./indices";

/** The measures of several days or filters side by side: what stays circular without soft flows, and what changed. */
export function toComparison(columns: { label: string; day: CircularDay }[], context: ViewContext): TableView {
  const { wording } = context;
  const { t } = wording;
  const row = (key: MessageName<"circular.compare">, cell: (day: CircularDay) => Cell): Cell[] => [
    { text: t(`circular.compare.${key}`) },
    ...columns.map(({ day }) => ({ numeric: true, ...cell(day) })),
  ];
  const count = (value: number): Cell => ({ text: String(value), value });
  const dollars = (value: number): Cell => ({ text: writeDollars(value, wording), value });
  const part = (value: number | undefined): Cell =>
    value === undefined ? { text: "–" } : { text: writePart(value, wording), value };
  return {
    caption: t("circular.compare.caption"),
    columns: [{ label: t("circular.column.measure") }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: [
      row("circles", ({ circles }) => count(circles.length)),
      row("bound", ({ circles }) => count(circles.filter(({ firmness }) => firmness === "firm").length)),
      row("flows", ({ flows }) => count(flows.length)),
      row("measured", ({ flows }) => count(measuredFlows(flows).length)),
      row("gross", ({ measures }) => dollars(measures.gross)),
      row("circularity", ({ measures }) => ({ text: methodsText(measures, wording) })),
      row("roundOnce", ({ measures }) => dollars(measures.maximumCirculation.distinct)),
      row("roundPerLeg", ({ measures }) => dollars(measures.maximumCirculation.amount)),
      row("inCycle", ({ measures }) => part(measures.inCycleShare.ratio)),
      row("finn", ({ measures }) => part(measures.finnCyclingIndex)),
    ],
  };
}

/** Circularity under each rule that one could as well have chosen: how far its figure depends on the choice. */
export function toRuleTable(choices: RuleChoice[], context: ViewContext): TableView {
  const { wording } = context;
  const { t } = wording;
  return {
    caption: t("circular.rules.caption"),
    columns: [
      { label: t("circular.column.rule") },
      ...(["measured", "gross", "circularity"] as const).map((key) => ({
        label: t(`circular.compare.${key}`),
        numeric: true,
      })),
    ],
    rows: choices.map(({ rule, flows, gross, low, high }) => [
      { text: t(`circular.rules.${rule}`), value: rule },
      { text: String(flows.length), value: flows.length, numeric: true },
      { text: writeDollars(gross, wording), value: gross, numeric: true },
      { text: writeParts(low, high, wording, 3), value: high, numeric: true },
    ]),
  };
}
