import { formatDay } from "@/lib/format/date";
import type { Spread } from "@/lib/model/spread-days";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { ViewContext } from "../reader";
import type { TableView } from "../table";
import { writeDollars, writePart } from "./amount-text";
import { rangeText } from "./indices";
import type { CircularDay } from "@/lib/model/circularity/circular-day";

type ShareStep = { time: number; low: number; high: number };
/**
 * Circularity over time: a band from balanced flow forwarding to the maximum, as fractions; times in days since 1970.
 */
export type HistoryView = {
  title: string;
  subtitle: string;
  description: string;
  axis: string;
  steps: ShareStep[];
  events: { time: number; label: string }[];
  last: string;
  table: TableView;
};

const DAY_MS = 86_400_000;
const dayNumber = (day: IsoDay) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export function toHistory(
  days: Pick<CircularDay, "day" | "range">[],
  spread: Spread,
  context: ViewContext,
): HistoryView {
  const { wording, days: known } = context;
  const { t, locale } = wording;
  const last = days.at(-1);
  const changes = days.filter(
    (day, index) =>
      index === 0 || rangeText(day.range, wording) !== rangeText(days[index - 1]?.range ?? day.range, wording),
  );
  const step = ({
    day,
    range: { balancedFlowForwarding: low, maximumCirculation: high },
  }: Pick<CircularDay, "day" | "range">): ShareStep => ({ time: dayNumber(day), low: low.ratio, high: high.ratio });
  return {
    title: t("circular.history.title", {
      range: last ? rangeText(last.range, wording) : "–",
      day: last ? formatDay(last.day, locale) : "",
    }),
    subtitle: [t("circular.history.subtitle"), ...(spread === "day" ? [] : [t(`charts.spread.${spread}`)])].join(" "),
    description: changes.map(({ day, range }) => `${formatDay(day, locale)}: ${rangeText(range, wording)}`).join("; "),
    axis: t("unit.percent", { number: "#" }),
    steps: days.map(step),
    events:
      last && known.article <= last.day
        ? [{ time: dayNumber(known.article), label: t("charts.cumulative.articleDay") }]
        : [],
    last: last ? rangeText(last.range, wording) : "",
    table: {
      caption: t("circular.history.caption"),
      columns: [
        { label: t("charts.column.day") },
        ...(["bff", "maximum", "usd"] as const).map((key) => ({ label: t(`circular.column.${key}`), numeric: true })),
      ],
      rows: changes.map(({ day, range: { balancedFlowForwarding: low, maximumCirculation: high } }) => [
        { text: formatDay(day, locale), value: day },
        { text: writePart(low.ratio, wording), value: low.ratio, numeric: true },
        { text: writePart(high.ratio, wording), value: high.ratio, numeric: true },
        { text: writeDollars(high.amount, wording), value: high.amount, numeric: true },
      ]),
    },
  };
}
