import { answerPart } from "@/app/part-of-page";
import { PaperChart } from "@/components/charts/paper/paper-chart";
import { embedOf } from "@/components/embeds/embed-of";
import type { AskedChart } from "@/components/figures/use-chart";
import { toHtml } from "@/components/layout/to-html";
import { forEveryMethod } from "@/lib/http/answer-file";
import { figureOfChart } from "@/lib/site/chart-path";

/** What a figure's chart is drawn from and how it is printed, by the same making as its page: both say the same. */
const handle = async (request: Request, { params }: RouteContext<"/charts/[locale]/[figure]">) => {
  const { locale, figure } = await params;
  return answerPart(request, locale, async (reader, layouts): Promise<AskedChart | undefined> => {
    const id = figureOfChart(figure);
    const chart = id && (await embedOf(id, reader, layouts))?.figure?.chart;
    if (!chart) return undefined;
    return { chart, paper: toHtml(<PaperChart chart={chart} locale={reader.wording.locale} id={id} />) };
  });
};

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
