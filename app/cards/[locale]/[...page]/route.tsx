import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ImageResponse } from "next/og";
import { hasLocale } from "next-intl";
import { currentEdition } from "@/db/edition";
import { Card, CARD_SIZE } from "@/components/cards/card";
import { readingOnly } from "@/lib/http/answer-file";
import { routing } from "@/lib/i18n/routing";
import { getWording } from "@/lib/i18n/wording";
import { fromQuery } from "@/lib/search-params/raw-query";
import { pageOfCard } from "@/lib/site/card-path";
import { cardOf } from "@/lib/pages/card";
import { publicHost, thisSite } from "@/lib/site/site";
import { readerOf } from "@/lib/views/reader";

/**
 * The headings' font from its package: what draws the picture reads WOFF, not the WOFF2 of the pages, and must never
 * fetch one.
 */
const font = async (weight: 400 | 600, subset: "latin" | "latin-ext") => ({
  name: "Source Serif 4",
  weight,
  style: "normal" as const,
  data: await readFile(
    resolve(`node_modules/@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`),
  ),
});
const fonts = Promise.all([font(400, "latin"), font(600, "latin"), font(400, "latin-ext"), font(600, "latin-ext")]);

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
    return new ImageResponse(<Card view={view} site={publicHost(site)} name={wording.t("site.name")} />, {
      ...CARD_SIZE,
      fonts: await fonts,
    });
  });
}

const noCard = () =>
  new Response("There is no such card.\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
