import { useTranslations } from "next-intl";
import { memo, useMemo, type ReactNode } from "react";
import { formatNumber } from "@/lib/format/number";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import { writeLimit } from "@/lib/views/cost/money";
import type { CostStudy } from "@/lib/views/cost/study";
import { atLeast } from "@/lib/views/cost/summary";
import type { Figure } from "../figures/figure";
import { FigureFrame } from "../figures/figure-frame";
import { Section } from "../layout/page";
import { COST_FIGURES, riskFigure } from "./cost-figure";
import { useWording } from "./use-wording";

type Props = { study: CostStudy; distribution: Distribution; sourceLine: string };

type SpendingProps = Pick<Props, "study" | "sourceLine">;

/** The page's first picture: spending against revenue. */
export const SpendingFigure = memo(function SpendingFigure({ study, sourceLine }: SpendingProps) {
  const wording = useWording();
  const figure = useMemo(() => COST_FIGURES["cost-spend"](study, wording), [study, wording]);
  return (
    <Section id="spending" heading={wording.t("cost.sections.years")} first>
      <FigureFrame figure={{ ...figure, sourceLine }} />
    </Section>
  );
});

/** The other figures of a scenario. Memoised, so that they are not drawn again while only the answer changes. */
export const CostFigures = memo(function CostFigures({ study, distribution, sourceLine }: Props) {
  const wording = useWording();
  const { t } = wording;
  const figures = useMemo(() => {
    const of = (id: keyof typeof COST_FIGURES) => ({ ...COST_FIGURES[id](study, wording), sourceLine });
    return {
      deals: of("cost-deals"),
      power: of("cost-power"),
      tornado: withFields(of("cost-tornado")),
      calibration: of("cost-calibration"),
      pay: of("cost-pay"),
      totals: of("cost-totals"),
      presets: of("cost-presets"),
    };
  }, [study, wording, sourceLine]);
  const risk = useMemo(() => riskFigure(distribution, study, wording), [distribution, study, wording]);
  return (
    <>
      <Section id="pay" heading={t("cost.sections.pay")}>
        <Payment study={study}>
          <FigureFrame figure={figures.pay} />
        </Payment>
      </Section>
      <Section id="by-year" heading={t("cost.sections.power")}>
        <FigureFrame figure={figures.power} />
      </Section>
      <Section id="by-deal" heading={t("cost.sections.deals")}>
        <FigureFrame figure={figures.deals} />
        <WithoutPower material={study.material} />
      </Section>
      <Section id="risk" heading={t("cost.sections.risk")}>
        <FigureFrame figure={{ ...risk, sourceLine }} />
        <p>{t("cost.risk.method")}</p>
        <FigureFrame figure={figures.tornado} />
      </Section>
      <Section id="calibration" heading={t("cost.sections.calibration")}>
        <FigureFrame figure={figures.calibration} />
      </Section>
      <Folded id="totals" heading={t("cost.sections.totals")} figure={figures.totals} />
      <Folded id="presets" heading={t("cost.sections.presets")} figure={figures.presets} />
    </>
  );
});

/** The bars of the assumptions lead to their fields: the form is on this page, and in no embed. */
const withFields = (figure: Figure): Figure =>
  figure.chart?.kind === "tornado" ? { ...figure, chart: { ...figure.chart, fields: true } } : figure;

/** A table for those who look something up. */
const Folded = ({ id, heading, figure }: { id: string; heading: string; figure: Figure }) => (
  <details id={id}>
    <summary>{heading}</summary>
    <FigureFrame figure={figure} />
  </details>
);

/** The live deals that have no capital cost here, since nobody stated their gigawatts. */
function WithoutPower({
  material: {
    inputs: { without },
    deals,
    withoutCount,
  },
}: {
  material: CostStudy["material"];
}) {
  const t = useTranslations("cost.deals");
  if (!without.length) return null;
  return (
    <details>
      <summary>{t("without", { count: withoutCount })}</summary>
      <ul>
        {without.map((id) => (
          <li key={id}>
            <a href={deals[id]?.href}>{deals[id]?.title ?? id}</a>
          </li>
        ))}
        {withoutCount > without.length && <li>{t("others", { count: withoutCount - without.length })}</li>}
      </ul>
    </details>
  );
}

function Payment({ study, children }: { study: CostStudy; children: ReactNode }) {
  const wording = useWording();
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
  const { open } = study.capex;
  const gap = payments.find(({ year }) => year === closeBy)?.cumulativeGapUsd ?? 0;
  const percent = (part: number) => formatNumber(part * 100, locale, { max: 0 });
  const values = {
    growth: percent(growth),
    share: percent(computeShare),
    from: String(payments[0]?.year ?? ""),
    year: String(closeBy),
    gap: writeLimit(Math.abs(gap), open && (gap > 0 ? "at_least" : "up_to"), wording),
  };
  return (
    <>
      <p>
        {t("cost.pay.intro")} {t(`cost.pay.base.${revenue.kind}`, { figure: revenue.figure, period: revenue.period })}{" "}
        <a href={revenue.href}>{t("cost.pay.source")}</a>
      </p>
      <p>
        {t(gap > 0 ? "cost.pay.answerAbove" : "cost.pay.answerBelow", values)}{" "}
        {closing === undefined
          ? t("cost.pay.closingNone")
          : closing === 0
            ? t("cost.pay.closingNoGrowth")
            : t("cost.pay.closing", {
                percent: atLeast(t("cost.pay.growth", { percent: percent(closing) }), open, wording),
                multiple: formatNumber(Number(((1 + closing) ** (closeBy - revenue.year)).toPrecision(2)), locale),
                year: String(closeBy),
              })}
      </p>
      {children}
    </>
  );
}
