import { hasLocale } from "next-intl";
import { PaperChart } from "@/components/charts/paper/paper-chart";
import { embedOf } from "@/components/embeds/embed-of";
import type { AskedChart } from "@/components/figures/use-chart";
import { toHtml } from "@/components/layout/to-html";
import { currentEdition } from "@/db/edition";
import { answerFile, forEveryMethod } from "@/lib/http/answer-file";
import { Problem } from "@/lib/http/problem";
import { mustBeOf } from "@/lib/http/same-edition";
import { routing } from "@/lib/i18n/routing";
import { getWording } from "@/lib/i18n/wording";
import { fromQuery } from "@/lib/search-params/raw-query";
import { figureOfChart } from "@/lib/site/chart-path";
import { thisSite } from "@/lib/site/site";
import { readerOf } from "@/lib/views/reader";

/** What a figure's chart is drawn from and how it is printed, by the same making as its page: both say the same. */
const handle = (request: Request, { params }: RouteContext<"/charts/[locale]/[figure]">) =>
  answerFile(request, async () => {
    const { locale, figure } = await params;
    const id = figureOfChart(figure);
    if (!id || !hasLocale(routing.locales, locale)) throw new Problem("not-found", "There is no such chart.");
    const edition = currentEdition();
    mustBeOf(edition, request);
    const query = fromQuery(new URL(request.url).searchParams);
    const embed = await embedOf(id, readerOf(edition, query, getWording(locale), thisSite()), edition.layouts);
    if (!embed?.figure?.chart) throw new Problem("not-found", "These filters leave nothing to draw.");
    const { chart } = embed.figure;
    const paper = toHtml(<PaperChart chart={chart} locale={locale} id={id} />);
    return { content: JSON.stringify({ chart, paper } satisfies AskedChart), type: "application/json; charset=utf-8" };
  });

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
