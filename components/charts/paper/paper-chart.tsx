import { PaperHistogram, PaperYears } from "./paper-columns";
import { PaperCumulative, PaperShare } from "./paper-lines";
import { PaperBand, PaperEquity, PaperTornado } from "./paper-rows";
import { PaperSankey } from "./paper-sankey";
import type { PaperProps } from "./plot";

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
    case "years":
      return <PaperYears chart={chart} {...rest} />;
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
