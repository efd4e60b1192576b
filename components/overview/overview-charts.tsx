import type { MessageKey } from "@/lib/i18n/english";
import type { OverviewPage } from "@/lib/pages/overview";
import { chartAddress } from "@/lib/views/late-address";
import type { Reader } from "@/lib/views/reader";
import { FigureFrame } from "../figures/figure-frame";
import { Section } from "../layout/page";
import { OVERVIEW_FIGURES, type OverviewFigureId } from "./overview-figures";

/** What the first screen shows stands there already. */
type Later = Exclude<OverviewFigureId, "then-and-now">;

const SECTIONS: { id: string; heading: MessageKey; figures: Later[] }[] = [
  { id: "power-heading", heading: "overview.power", figures: ["power"] },
  { id: "value-heading", heading: "overview.money", figures: ["value"] },
  { id: "equity-heading", heading: "overview.equity", figures: ["equity"] },
  { id: "time-heading", heading: "overview.overTime", figures: ["power-over-time", "value-over-time"] },
];

/** The overview's figures, each in its section; one without anything to draw is left out. */
export function OverviewCharts({ page, reader }: { page: OverviewPage; reader: Reader }) {
  return SECTIONS.map(({ id, heading, figures }) => {
    const drawn = figures.flatMap((figure) => OVERVIEW_FIGURES[figure](page, reader) ?? []);
    return (
      drawn.length > 0 && (
        <Section key={id} id={id} heading={reader.wording.t(heading)}>
          {drawn.map((figure) => (
            <FigureFrame key={figure.id} figure={figure} chartAddress={chartAddress(figure.id, reader)} />
          ))}
        </Section>
      )
    );
  });
}
