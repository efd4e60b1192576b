import { hasLocale } from "next-intl";
import { currentEdition } from "@/db/edition";
import { answerFile, forEveryMethod } from "@/lib/http/answer-file";
import { Problem } from "@/lib/http/problem";
import { mustBeOf } from "@/lib/http/same-edition";
import { routing } from "@/lib/i18n/routing";
import { getWording } from "@/lib/i18n/wording";
import { fromQuery } from "@/lib/search-params/raw-query";
import { markOf } from "@/lib/site/mark-path";
import { thisSite } from "@/lib/site/site";
import { dealCard, pairCard } from "@/lib/views/mark-card";
import { readerOf } from "@/lib/views/reader";

/** What the card of a mark says, under the filters of the page that it stands on. */
const handle = (request: Request, { params }: RouteContext<"/marks/[locale]/[mark]">) =>
  answerFile(request, async () => {
    const { locale, mark } = await params;
    const of = markOf(mark);
    if (!of || !hasLocale(routing.locales, locale)) throw new Problem("not-found", "There is no such mark.");
    const edition = currentEdition();
    mustBeOf(edition, request);
    const query = fromQuery(new URL(request.url).searchParams);
    const reader = readerOf(edition, query, getWording(locale), thisSite());
    const card = "deal" in of ? dealCard(reader, of.deal) : pairCard(reader, of.from, of.to);
    if (!card) throw new Problem("not-found", "Nothing of this is known on that day under these filters.");
    return { content: JSON.stringify(card), type: "application/json; charset=utf-8" };
  });

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
