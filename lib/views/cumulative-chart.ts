import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { formatSum } from "@/lib/format/quantity";
import { countClaims } from "@/lib/model/claims-behind";
import type { CumulativeLine } from "@/lib/model/cumulative";
import { dayBefore, type IsoDay } from "@/lib/model/imprecise-date";
import { lowerBound, statedNumber } from "@/lib/model/quantity";
import type { Spread } from "@/lib/model/spread-days";
import type { Measure } from "@/lib/model/entry";
import type { Layer } from "@/lib/model/vocabulary";
import { toQuery } from "@/lib/search-params/query";
import { stepMark } from "@/lib/site/mark-path";
import type { ViewContext } from "./reader";
import { CHART_SCALE } from "./range-chart";
import type { TableView } from "./table";

/** A step of a layer's line: days since 1970, low, end in GW or billions of dollars; its mark, and what it says. */
export type CumulativeStep = { time: number; low: number; end: number; mark: string; href: string; text: string };
export type CumulativeChartView = {
  measure: Measure;
  /** How a tick is written, with # for its number. */
  axis: string;
  title: string;
  subtitle: string;
  description: string;
  lines: { key: string; layer: Layer; label: string; steps: CumulativeStep[]; last: string }[];
  /** Days worth a mark, with what happened. */
  events: { time: number; label: string }[];
  span: { from: number; to: number };
  claimCount: number;
  table: TableView;
};

/** The deal whose replacement is marked: it moved more gigawatts than any other event. */
const NVIDIA_LETTER = "nvidia-loi-2025-09";

/**
 * What the leading layer came to on the article's day and now; the plain title when one of the two days has no
 * figure.
 */
function titleOf(line: CumulativeLine | undefined, measure: Measure, { wording, params, days }: ViewContext): string {
  const then = line?.points.findLast(({ day }) => day <= days.article)?.net;
  const now = line?.points.at(-1)?.net;
  if (!then || !now || params.asOf <= days.article) return wording.t(`charts.cumulative.${measure}.titleBare`);
  return wording.t(`charts.cumulative.${measure}.title`, {
    then: formatSum(then, wording),
    now: formatSum(now, wording),
    day: formatDay(params.asOf, wording.locale),
  });
}

/** A line's layer, and where its gigawatts are measured if the layer has a line for each. */
export const labelOf = (
  { layer, basis }: Pick<CumulativeLine, "layer" | "basis">,
  { t }: ViewContext["wording"],
): string =>
  basis
    ? t("charts.ofBasis", { layer: t(`layer.${layer}`), basis: t(`charts.lineBasis.${basis}`) })
    : t(`layer.${layer}`);

/** What tells a line from the others of its measure. */
export const lineKey = ({ layer, basis }: Pick<CumulativeLine, "layer" | "basis">): string =>
  basis ? `${layer} ${basis}` : layer;

const DAY = 86_400_000;
const timeOf = (day: IsoDay) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The net of each layer over time, from 2025 on, with the article's day and the day the Nvidia letter was replaced. */
export function toCumulativeChart(
  lines: CumulativeLine[],
  measure: Measure,
  spread: Spread,
  context: ViewContext,
): CumulativeChartView {
  const { wording, params, days, ledger } = context;
  const { t, locale } = wording;
  const first = "2025-01-01";
  /** What came between two steps of a line, of the deals that the reader keeps. */
  const changesUpTo = (day: IsoDay, since: IsoDay) => {
    const kept = toQuery(params, days, { asOf: day });
    return `${localPath("/changes", locale)}${kept}${kept ? "&" : "?"}since=${since}`;
  };
  const letterReplaced = ledger.relations
    .filter(({ kind, to }) => kind === "supersedes" && to === NVIDIA_LETTER)
    .map(({ since }) => since.latest)
    .sort()[0];
  const events = [
    { day: days.article, label: t("charts.cumulative.articleDay") },
    ...(letterReplaced ? [{ day: letterReplaced, label: t("charts.cumulative.letterReplaced") }] : []),
  ].filter(({ day }) => day <= params.asOf);
  return {
    measure,
    axis: t(`charts.tick.${measure}`),
    title: titleOf(
      lines.find(({ layer }) => layer === (measure === "power" ? "chips" : "cloud")),
      measure,
      context,
    ),
    subtitle: [
      t(`charts.cumulative.${measure}.subtitle`, { day: formatDay(params.asOf, locale) }),
      ...(spread === "day" ? [] : [t(`charts.spread.${spread}`)]),
    ].join(" "),
    description: lines
      .map(
        ({ points, ...line }) =>
          `${labelOf(line, wording)}: ${points.map(({ day, net }) => `${formatDay(day, locale)} ${formatSum(net, wording)}`).join(", ")}`,
      )
      .join(". "),
    lines: lines.map(({ layer, basis, points }) => ({
      key: lineKey({ layer, basis }),
      layer,
      label: labelOf({ layer, basis }, wording),
      steps: points.map(({ day, net }, at) => ({
        time: timeOf(day),
        low: lowerBound(net) / CHART_SCALE[measure],
        end: statedNumber(net) / CHART_SCALE[measure],
        mark: stepMark(measure, day, lineKey({ layer, basis })),
        href: changesUpTo(day, points[at - 1]?.day ?? dayBefore(day, 1)),
        text: t("charts.card.point", {
          layer: labelOf({ layer, basis }, wording),
          day: formatDay(day, locale),
          figure: formatSum(net, wording),
        }),
      })),
      last: formatSum(points.at(-1)?.net ?? { qualifier: "exact", unit: "GW", low: 0, high: 0 }, wording),
    })),
    events: events.map(({ day, label }) => ({
      time: timeOf(day),
      label: t("charts.cumulative.event", { what: label, day: formatDay(day, locale) }),
    })),
    span: { from: timeOf(first), to: timeOf(params.asOf < first ? first : params.asOf) },
    claimCount: countClaims(lines.flatMap(({ behind }) => behind)),
    table: {
      caption: t(`charts.cumulative.${measure}.caption`),
      columns: [
        { label: t("charts.column.day") },
        { label: t("charts.column.layer") },
        { label: t("charts.column.net") },
      ],
      rows: lines.flatMap(({ points, ...line }) =>
        points.map(({ day, net }) => [
          { text: formatDay(day, locale), value: day },
          { text: labelOf(line, wording) },
          { text: formatSum(net, wording) },
        ]),
      ),
    },
  };
}
