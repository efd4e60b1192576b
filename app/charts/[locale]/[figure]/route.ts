import { hasLocale } from "next-intl";
import { embedOf } from "@/components/embeds/embed-of";
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

/** What a figure's chart is drawn from, by the same making as its page, so that both say the same. */
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
    const content = JSON.stringify(embed.figure.chart);
    return { content, type: "application/json; charset=utf-8" };
  });

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
