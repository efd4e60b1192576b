import type { Locale } from "@/lib/format/wording";
import type { Chart } from "../chart";
import { PaperHistogram } from "./paper-columns";
import { PaperCumulative, PaperShare } from "./paper-lines";
import { PaperBand, PaperEquity, PaperTornado } from "./paper-rows";
import { PaperSankey } from "./paper-sankey";

export type PaperProps<Kind extends Chart["kind"] = Chart["kind"]> = {
  chart: Extract<Chart, { kind: Kind }>;
  locale: Locale;
  /** The figure's, for what its bars are filled with. */
  id: string;
};

/**
 * A chart as it is printed: drawn with the page, to the width of a sheet. A browser prints what stands in the document
 * at that moment, and the living chart stands there only once it was near the view, at the width of the window. It is
 * the picture where no script runs, too.
 */
export function PaperChart({ chart, ...rest }: PaperProps) {
  switch (chart.kind) {
    case "equity":
      return <PaperEquity chart={chart} {...rest} />;
    case "cumulative":
      return <PaperCumulative chart={chart} {...rest} />;
    case "histogram":
      return <PaperHistogram chart={chart} {...rest} />;
    case "tornado":
      return <PaperTornado chart={chart} {...rest} />;
    case "band":
      return <PaperBand chart={chart} {...rest} />;
    case "share":
      return <PaperShare chart={chart} {...rest} />;
    case "sankey":
      return <PaperSankey chart={chart} {...rest} />;
  }
}
