import { PAGES } from "@/lib/i18n/pages";
import { routing } from "@/lib/i18n/routing";
import type { Edition } from "@/lib/model/edition";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { pageAddress } from "@/lib/site/site";

/**
 * The sitemap (sitemaps.org, version 0.9): every page in both languages, each naming the other. A deal last changed
 * when its latest claim was stated; any other page may change with any claim.
 */
export function toSitemap({ ledger: { deals, claims, organisations, days } }: Edition, site: URL): string {
  const lastOf = new Map<string, IsoDay>();
  for (const { dealId, statedOn } of claims)
    if (statedOn.latest > (lastOf.get(dealId) ?? "")) lastOf.set(dealId, statedOn.latest);
  const pages = [
    ...PAGES.map(({ path }) => entries(path, days.latest, site)),
    ...deals.map(({ id }) => entries(`/deals/${id}`, lastOf.get(id) ?? days.latest, site)),
    ...organisations.map(({ id }) => entries(`/partners/${id}`, days.latest, site)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flat().join("")}</urlset>
`;
}

/** Paths are made of ids and words in lower case: nothing in them has to be escaped. */
function entries(path: string, changed: IsoDay, site: URL): string[] {
  const addresses = routing.locales.map((locale) => ({ locale, href: pageAddress(path, locale, site) }));
  const links = addresses.map(
    ({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}" />\n`,
  );
  return addresses.map(
    ({ href }) => `<url>\n<loc>${href}</loc>\n${links.join("")}<lastmod>${changed}</lastmod>\n</url>\n`,
  );
}
