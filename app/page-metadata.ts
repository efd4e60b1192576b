import type { Metadata } from "next";
import { tryLedger } from "@/db/queries/ledger";
import { ledgerVersion } from "@/db/queries/ledger-version";
import type { Locale } from "@/lib/format/wording";
import { localPath } from "@/lib/format/local-path";
import { getWording } from "@/lib/i18n/wording";
import { toRawQuery } from "@/lib/search-params/raw-query";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { cardPath } from "@/lib/site/card-path";
import { firstFigureOf } from "@/lib/site/figures";
import { pageAddress, siteAddress } from "@/lib/site/site-address";

type Asked = {
  locale: Locale;
  /** Without the language. */ path: string;
  raw?: RawSearchParams;
  title: string;
  description?: string;
};

/**
 * What search engines and social networks read of a page. Filters and days choose within a page, so they are not part
 * of its canonical address; its card
 * and its embed follow them. The card's address names the ledger's version, so that a kept picture never shows old
 * figures.
 */
export async function pageMetadata({ locale, path, raw = {}, title, description }: Asked): Promise<Metadata> {
  const { t } = getWording(locale);
  const { ledger } = await tryLedger();
  const site = siteAddress();
  const address = pageAddress(path, locale, site);
  const alone = path === "/" ? title : `${title} · ${t("site.name")}`;
  const about = description ?? t("site.description");
  const card = {
    url: `${cardPath(path, locale)}${toRawQuery({ ...raw, v: ledger && ledgerVersion(ledger) })}`,
    width: 1200,
    height: 630,
    type: "image/png",
    alt: t("share.card.alt", { title }),
  };
  return {
    title: path === "/" ? { absolute: `${t("site.name")}: ${t("site.tagline")}` } : title,
    description: about,
    alternates: {
      canonical: address,
      languages: {
        en: pageAddress(path, "en", site),
        fr: pageAddress(path, "fr", site),
        "x-default": pageAddress(path, "en", site),
      },
      types: firstFigureOf(path) && {
        "application/json+oembed": [
          { url: `/oembed?${new URLSearchParams({ url: `${address}${toRawQuery(raw)}`, format: "json" })}`, title },
        ],
      },
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
