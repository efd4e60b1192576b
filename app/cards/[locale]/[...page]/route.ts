import { hasLocale } from "next-intl";
import { currentEdition } from "@/db/edition";
import { drawCard } from "@/components/cards/draw-card";
import { readingOnly } from "@/lib/http/answer-file";
import { routing } from "@/lib/i18n/routing";
import { getWording } from "@/lib/i18n/wording";
import { fromQuery } from "@/lib/search-params/raw-query";
import { pageOfCard } from "@/lib/site/card-path";
import { cardOf } from "@/lib/pages/card";
import { publicHost, thisSite } from "@/lib/site/site";
import { readerOf } from "@/lib/views/reader";

/** The card of a page, with its figures as the page's query has them. */
export async function GET(request: Request, { params }: RouteContext<"/cards/[locale]/[...page]">): Promise<Response> {
  const { locale, page } = await params;
  return readingOnly(request, async () => {
    const path = pageOfCard(page);
    if (!path || !hasLocale(routing.locales, locale)) return noCard();
    const query = fromQuery(new URL(request.url).searchParams);
    const { wording, site, ...reader } = readerOf(currentEdition(), query, getWording(locale), thisSite());
    const view = cardOf(path, { ...reader, wording, site });
    if (!view) return noCard();
    const picture = await drawCard(view, { site: publicHost(site), name: wording.t("site.name") });
    return new Response(picture, { headers: { "Content-Type": "image/png" } });
  });
}

const noCard = () =>
  new Response("There is no such card.\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
