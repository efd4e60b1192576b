import { getTranslations, setRequestLocale } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { MarkCards } from "@/components/figures/mark-cards";
import { FeedLinks } from "@/components/layout/feed-links";
import { faultMark, LedgerFault } from "@/components/layout/ledger-fault";
import { PaperFoot } from "@/components/layout/paper-foot";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SoftLinks } from "@/components/layout/soft-links";
import { tryEdition } from "@/db/edition";
import { asLocale } from "@/lib/i18n/locale";
import { siteAddress } from "@/lib/site/site";

/** The frame of the site's pages: navigation above, what the ledger is below. */
export default async function SiteLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const { edition, fault } = tryEdition();
  const readUpTo = edition?.ledger.days.readUpTo;
  return (
    <ClientMessages
      of={[
        "figure.open",
        "figure.copyLink",
        "figure.copied",
        "figure.csv",
        "figure.svg",
        "figure.png",
        "figure.notLoaded",
        "figure.again",
        "figure.export",
        "figure.embed",
        "figure.foot",
        "filters.status",
        "filters.find",
        "site.language",
        "site.languageLabel",
        "site.age",
        "site.theme",
        "errors.page",
      ]}
    >
      <FeedLinks locale={locale} />
      <PaperFoot site={siteAddress().href} latest={edition?.ledger.days.latest} />
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <SiteHeader locale={locale} readUpTo={readUpTo} />
      <main id="content" tabIndex={-1} {...faultMark(fault)}>
        {fault ? <LedgerFault /> : children}
      </main>
      <SoftLinks />
      {edition && <MarkCards edition={edition.version} />}
      <SiteFooter readUpTo={readUpTo} />
    </ClientMessages>
  );
}
