import { getTranslations } from "next-intl/server";
import type { ViewContext } from "@/lib/views/context";
import type { CumulativeChartView } from "@/lib/views/cumulative-chart";
import type { EquityChartView } from "@/lib/views/equity-chart";
import type { RangeChartView } from "@/lib/views/range-chart";
import type { Figure } from "../figures/figure";
import { FigureFrame } from "../figures/figure-frame";
import { Section } from "../layout/page";
import { cumulativeFigure, equityFigure, rangeFigure } from "./overview-figures";

type Props = {
  power: RangeChartView;
  money: RangeChartView;
  equity: EquityChartView;
  cumulative: CumulativeChartView[];
  context: ViewContext;
};

/** The overview's figures, each in its section. A section with nothing to draw is left out. */
export async function OverviewCharts({ power, money, equity, cumulative, context }: Props) {
  const t = await getTranslations("overview");
  const sections: { id: string; heading: string; figures: (Figure | undefined)[] }[] = [
    { id: "power-heading", heading: t("power"), figures: [rangeFigure(power, context)] },
    { id: "value-heading", heading: t("money"), figures: [rangeFigure(money, context)] },
    { id: "equity-heading", heading: t("equity"), figures: [equityFigure(equity, context)] },
    { id: "time-heading", heading: t("overTime"), figures: cumulative.map((view) => cumulativeFigure(view, context)) },
  ];
  return sections.map(
    ({ id, heading, figures }) =>
      figures.some(Boolean) && (
        <Section key={id} id={id} heading={heading}>
          {figures.map((figure) => figure && <FigureFrame key={figure.id} figure={figure} />)}
        </Section>
      ),
  );
}
