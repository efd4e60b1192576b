import type { Metadata } from "next";
import { localPath } from "@/lib/format/local-path";
import { toRawQuery } from "@/lib/search-params/raw-query";
import { cardPath } from "@/lib/site/card-path";
import { firstFigureOf } from "@/lib/site/figures";
import { pageAddress } from "@/lib/site/site";
import type { Reader } from "@/lib/views/reader";

/**
 * What search engines and social networks read of a page. Filters and days choose within a page, so they are not part
 * of its canonical address; its card and its embed follow them. The card's address names the ledger's version, so that
 * a kept picture never shows old figures.
 */
export function pageMetadata(
  path: string,
  { title, description, isListed = true }: { title: string; description?: string; isListed?: boolean },
  { edition, raw, wording: { t, locale }, site: { address: site } }: Reader,
): Metadata {
  const address = pageAddress(path, locale, site);
  const alone = path === "/" ? title : `${title} · ${t("site.name")}`;
  const about = description ?? t("site.description");
  const card = {
    url: `${cardPath(path, locale)}${toRawQuery({ ...raw, v: edition.version })}`,
    width: 1200,
    height: 630,
    type: "image/png",
    alt: t("share.card.alt", { title }),
  };
  const oembed = new URLSearchParams({ url: `${address}${toRawQuery(raw)}`, format: "json" });
  return {
    title: path === "/" ? { absolute: `${t("site.name")}: ${t("site.tagline")}` } : title,
    description: about,
    ...(!isListed && { robots: { index: false } }),
    alternates: {
      canonical: address,
      languages: {
        en: pageAddress(path, "en", site),
        fr: pageAddress(path, "fr", site),
        "x-default": pageAddress(path, "en", site),
      },
      types: firstFigureOf(path) && { "application/json+oembed": [{ url: `/oembed?${oembed}`, title }] },
    },
    openGraph: {
      type: "website",
      siteName: t("site.name"),
      title: alone,
      description: about,
      url: `${localPath(path, locale)}${toRawQuery(raw)}`,
      locale: locale === "fr" ? "fr_FR" : "en_GB",
      alternateLocale: locale === "fr" ? "en_GB" : "fr_FR",
      images: [card],
    },
    twitter: { card: "summary_large_image", title: alone, description: about, images: [card] },
  };
}
