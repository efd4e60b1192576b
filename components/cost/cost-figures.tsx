import { memo, useMemo, type ReactNode } from "react";
import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import { writeNumber } from "@/lib/views/cost/money";
import type { CostStudy } from "@/lib/views/cost/study";
import type { Figure } from "../charts/figure";
import { FigureFrame, type FigureWords } from "../charts/figure-frame";
import { FigurePicture } from "../charts/figure-picture";
import { Section } from "../layout/page";
import { COST_FIGURES, riskFigure } from "./cost-figure";

type Props = { study: CostStudy; distribution: Distribution; words: FigureWords; sourceLine: string; wording: Wording };

/** The figures of a scenario. Kept from drawing anew while only the answer changes. */
export const CostFigures = memo(function CostFigures({ study, distribution, words, sourceLine, wording }: Props) {
  const { t } = wording;
  const figures = useMemo(() => {
    const of = (id: keyof typeof COST_FIGURES) => ({ ...COST_FIGURES[id](study, wording), sourceLine });
    return {
      deals: of("cost-deals"),
      power: of("cost-power"),
      spend: of("cost-spend"),
      tornado: of("cost-tornado"),
      calibration: of("cost-calibration"),
      pay: of("cost-pay"),
      totals: of("cost-totals"),
      presets: of("cost-presets"),
    };
  }, [study, wording, sourceLine]);
  const risk = useMemo(() => riskFigure(distribution, wording), [distribution, wording]);
  const drawn = ({ chart, picture, ...frame }: Figure) => (
    <FigureFrame {...frame} words={words}>
      {chart && <FigurePicture chart={chart} picture={picture} />}
    </FigureFrame>
  );
  return (
    <>
      <Section id="by-deal" heading={t("cost.sections.deals")}>
        {drawn(figures.deals)}
        <WithoutPower material={study.material} wording={wording} />
      </Section>
      <Section id="by-year" heading={t("cost.sections.years")}>
        {drawn(figures.power)}
        {drawn(figures.spend)}
      </Section>
      <Section id="risk" heading={t("cost.sections.risk")}>
        {drawn({ ...risk, sourceLine })}
        <p>{t("cost.risk.method")}</p>
        {drawn(figures.tornado)}
      </Section>
      <Section id="calibration" heading={t("cost.sections.calibration")}>
        {drawn(figures.calibration)}
      </Section>
      <Section id="pay" heading={t("cost.sections.pay")}>
        <Payment study={study} wording={wording}>
          {drawn(figures.pay)}
        </Payment>
      </Section>
      <Section id="totals" heading={t("cost.sections.totals")}>
        {drawn(figures.totals)}
      </Section>
      <Section id="presets" heading={t("cost.sections.presets")}>
        {drawn(figures.presets)}
      </Section>
    </>
  );
});

/** The live deals that have no capital cost here, since nobody stated their gigawatts. */
function WithoutPower({
  material: {
    inputs: { without },
    deals,
  },
  wording: { t },
}: {
  material: CostStudy["material"];
  wording: Wording;
}) {
  if (!without.length) return null;
  return (
    <details>
      <summary>{t("cost.deals.without", { count: without.length })}</summary>
      <ul>
        {without.map((id) => (
          <li key={id}>
            <a href={deals[id]?.href}>{deals[id]?.title ?? id}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Payment({ study, wording, children }: { study: CostStudy; wording: Wording; children: ReactNode }) {
  const { t, locale } = wording;
  const {
    material: { revenue },
    params: {
      scenario: { growth, computeShare, closeBy },
    },
    payments,
    closing,
  } = study;
  if (!revenue) return <p>{t("cost.pay.noBase")}</p>;
  const gap = payments.find(({ year }) => year === closeBy)?.cumulativeGapUsd ?? 0;
  const percent = (part: number) => formatNumber(part * 100, locale, { max: 1 });
  const values = {
    growth: percent(growth),
    share: percent(computeShare),
    year: String(closeBy),
    gap: writeNumber(Math.abs(gap), "USD", wording),
  };
  return (
    <>
      <p>
        {t("cost.pay.intro", { base: revenue.text })} <a href={revenue.href}>{t("cost.pay.source")}</a>
      </p>
      <p>
        {t(gap > 0 ? "cost.pay.answerAbove" : "cost.pay.answerBelow", values)}{" "}
        {closing === undefined
          ? t("cost.pay.closingNone")
          : t("cost.pay.closing", {
              percent: percent(closing),
              multiple: formatNumber((1 + closing) ** (closeBy - revenue.year), locale, { max: 0 }),
            })}
      </p>
      {children}
    </>
  );
}
