import type { MetadataRoute } from "next";
import { currentEdition } from "@/db/edition";
import { PAGES } from "@/lib/i18n/pages";
import { routing } from "@/lib/i18n/routing";
import { pageAddress, siteAddress } from "@/lib/site/site";

/** Made from the ledger as it is when asked, not as it was at the build. */
export const dynamic = "force-dynamic";

/**
 * Every page in both languages, each naming the other. A deal was last changed when its latest claim was stated;
 * every other page may change with any claim.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const {
    ledger: { deals, claims, days },
    partners,
  } = currentEdition();
  const site = siteAddress();
  const lastOf = new Map<string, string>();
  for (const { dealId, statedOn } of claims)
    if (statedOn.latest > (lastOf.get(dealId) ?? "")) lastOf.set(dealId, statedOn.latest);
  const pages = [
    ...PAGES.map(({ path }): { path: string; changed: string } => ({ path, changed: days.latest })),
    ...deals.map(({ id }) => ({ path: `/deals/${id}`, changed: lastOf.get(id) ?? days.latest })),
    ...[...partners].map((id) => ({
      path: `/partners/${id}`,
      changed: days.latest,
    })),
  ];
  return pages.flatMap(({ path, changed }) =>
    routing.locales.map((locale) => ({
      url: pageAddress(path, locale, site),
      lastModified: changed,
      alternates: { languages: { en: pageAddress(path, "en", site), fr: pageAddress(path, "fr", site) } },
    })),
  );
}
