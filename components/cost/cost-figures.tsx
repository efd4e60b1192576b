import { memo, useMemo } from "react";
import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import { toCalibrationChart } from "@/lib/views/cost/calibration-chart";
import { toDealChart } from "@/lib/views/cost/deal-chart";
import { writeNumber } from "@/lib/views/cost/money";
import { toHistogram, toTornado } from "@/lib/views/cost/risk-charts";
import type { CostStudy } from "@/lib/views/cost/study";
import { toPaymentTable, toPresetTable, toReconciliationTable } from "@/lib/views/cost/tables";
import { toPowerYears, toSpendYears } from "@/lib/views/cost/year-charts";
import type { TableView } from "@/lib/views/table";
import { ChartMount } from "../charts/chart-mount";
import { FigureFrame, type FigureWords } from "../charts/figure-frame";
import { Section } from "../layout/page";
import { YearKeys } from "./year-keys";

type Props = { study: CostStudy; distribution: Distribution; words: FigureWords; sourceLine: string; wording: Wording };

/** The figures of a scenario. Kept from drawing anew while only the answer changes. */
export const CostFigures = memo(function CostFigures({ study, distribution, words, sourceLine, wording }: Props) {
  const { t } = wording;
  const views = useMemo(() => ({
    deals: toDealChart(study, wording), power: toPowerYears(study, wording), spend: toSpendYears(study, wording), tornado: toTornado(study, wording),
    calibration: toCalibrationChart(study, wording), pay: toPaymentTable(study, wording), totals: toReconciliationTable(study, wording), presets: toPresetTable(study, wording),
  }), [study, wording]);
  const risk = useMemo(() => toHistogram(distribution, wording), [distribution, wording]);
  const frame = { words, sourceLine };
  const { deals, power, spend, tornado, calibration } = views;
  return (
    <>
      <Section id="by-deal" heading={t("cost.sections.deals")}>
        <FigureFrame id="cost-deals" {...frame} {...deals}><ChartMount chart={{ kind: "range", measure: "value", ...drawn(deals) }} /></FigureFrame>
        <WithoutPower material={study.material} wording={wording} />
      </Section>
      <Section id="by-year" heading={t("cost.sections.years")}>
        <FigureFrame id="cost-power" {...frame} {...withoutKeys(power)} keys={<YearKeys view={power} />}><ChartMount chart={{ kind: "years", ...drawn(power) }} /></FigureFrame>
        <FigureFrame id="cost-spend" {...frame} {...withoutKeys(spend)} keys={<YearKeys view={spend} />}><ChartMount chart={{ kind: "years", ...drawn(spend) }} /></FigureFrame>
      </Section>
      <Section id="risk" heading={t("cost.sections.risk")}>
        <FigureFrame id="cost-risk" {...frame} {...risk}><ChartMount chart={{ kind: "histogram", ...drawn(risk) }} /></FigureFrame>
        <p>{t("cost.risk.method")}</p>
        <FigureFrame id="cost-tornado" {...frame} {...tornado}>{tornado.rows.length > 0 && <ChartMount chart={{ kind: "tornado", ...drawn(tornado) }} />}</FigureFrame>
      </Section>
      <Section id="calibration" heading={t("cost.sections.calibration")}>
        <FigureFrame id="cost-calibration" {...frame} {...calibration}><ChartMount chart={{ kind: "band", ...drawn(calibration) }} /></FigureFrame>
      </Section>
      <Section id="pay" heading={t("cost.sections.pay")}><Payment study={study} table={views.pay} frame={frame} wording={wording} /></Section>
      <Section id="totals" heading={t("cost.sections.totals")}><FigureFrame id="cost-totals" {...frame} title={t("cost.totals.caption")} table={views.totals} /></Section>
      <Section id="presets" heading={t("cost.sections.presets")}><FigureFrame id="cost-presets" {...frame} title={t("cost.presets.caption")} subtitle={t("cost.presets.note")} table={views.presets} /></Section>
    </>
  );
});

/** The live deals that have no capital cost here, since nobody stated their gigawatts. */
function WithoutPower({ material: { inputs: { without }, deals }, wording: { t } }: { material: CostStudy["material"]; wording: Wording }) {
  if (!without.length) return null;
  return (
    <details>
      <summary>{t("cost.deals.without", { count: without.length })}</summary>
      <ul>{without.map((id) => <li key={id}><a href={deals[id]?.href}>{deals[id]?.title ?? id}</a></li>)}</ul>
    </details>
  );
}

/** What the browser draws, without the table and the words around it. */
function drawn<View extends { title: string; subtitle: string; table: TableView }>({ title, subtitle, table, ...chart }: View) {
  return chart;
}

const withoutKeys = <View extends { keys: unknown }>({ keys, ...view }: View) => view;

function Payment({ study, table, frame, wording }: { study: CostStudy; table: TableView; frame: { words: FigureWords; sourceLine: string }; wording: Wording }) {
  const { t, locale } = wording;
  const { material: { revenue }, params: { scenario: { growth, computeShare, closeBy } }, payments, closing } = study;
  if (!revenue) return <p>{t("cost.pay.noBase")}</p>;
  const gap = payments.find(({ year }) => year === closeBy)?.cumulativeGapUsd ?? 0;
  const percent = (part: number) => formatNumber(part * 100, locale, { max: 1 });
  const values = { growth: percent(growth), share: percent(computeShare), year: String(closeBy), gap: writeNumber(Math.abs(gap), "USD", wording) };
  return (
    <>
      <p>{t("cost.pay.intro", { base: revenue.text })} <a href={revenue.href}>{t("cost.pay.source")}</a></p>
      <p>{t(gap > 0 ? "cost.pay.answerAbove" : "cost.pay.answerBelow", values)} {closing === undefined ? t("cost.pay.closingNone") : t("cost.pay.closing", { percent: percent(closing), multiple: formatNumber((1 + closing) ** (closeBy - revenue.year), locale, { max: 0 }) })}</p>
      <FigureFrame id="cost-pay" {...frame} title={t("cost.pay.caption")} table={table} />
    </>
  );
}

