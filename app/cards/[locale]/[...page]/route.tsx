import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ImageResponse } from "next/og";
import { hasLocale } from "next-intl";
import { cardOf } from "@/app/cards/card-of";
import { Card, CARD_SIZE } from "@/components/cards/card";
import { routing } from "@/lib/i18n/routing";
import { getWording } from "@/lib/i18n/wording";
import { fromQuery } from "@/lib/search-params/raw-query";
import { pageOfCard } from "@/lib/site/card-path";
import { siteAddress } from "@/lib/site/site-address";

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

/** Pages name the ledger's version in the address, so a card may be kept: a new ledger has new addresses. */
const KEEP = "public, max-age=86400";

/** The card of a page, with its figures as the page's query has them. */
export async function GET(request: Request, { params }: RouteContext<"/cards/[locale]/[...page]">): Promise<Response> {
  const { locale, page } = await params;
  const path = pageOfCard(page);
  const view =
    path && hasLocale(routing.locales, locale)
      ? await cardOf(path, fromQuery(new URL(request.url).searchParams), locale)
      : undefined;
  if (!view || !hasLocale(routing.locales, locale))
    return new Response("There is no such card.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  return new ImageResponse(<Card view={view} site={siteAddress().host} name={getWording(locale).t("site.name")} />, {
    ...CARD_SIZE,
    fonts: await fonts,
    headers: { "Cache-Control": KEEP },
  });
}
