import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { OpenTarget } from "@/components/claims/open-target";
import { DealFacts } from "@/components/deals/deal-facts";
import { ErrorReport } from "@/components/deals/error-report";
import { Page } from "@/components/layout/page";
import { getLedger } from "@/db/queries/ledger";
import { getSelection } from "@/db/queries/selection";
import { formatDate, formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { repositoryAddress } from "@/lib/site/repository-address";
import { siteAddress } from "@/lib/site/site-address";
import { toContext } from "@/lib/views/context";
import { toCountsTowards } from "@/lib/views/counts-towards";
import { toDealPageView } from "@/lib/views/deal-page";
import { toErrorReport } from "@/lib/views/error-report";
import { toFiltersView } from "@/lib/views/filters";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/deals/[id]">): Promise<Metadata> {
  const { locale: segment, id } = await params;
  const locale = asLocale(segment);
  const deal = (await getLedger()).deals.find((each) => each.id === id);
  return deal
    ? pageMetadata({
        locale,
        path: `/deals/${id}`,
        raw: await searchParams,
        title: inWords(deal.title, { locale }),
        description: inWords(deal.summary, { locale }),
      })
    : {};
}

export default async function DealPage({ params, searchParams }: PageProps<"/[locale]/deals/[id]">) {
  const { locale: segment, id } = await params;
  const locale = asLocale(segment);
  setRequestLocale(locale);
  const t = await getTranslations("deal");
  const { ledger, all, chosen, choosable, options, ...selection } = await getSelection(await searchParams);
  const deal = ledger.deals.find((each) => each.id === id);
  if (!deal) notFound();
  const wording = getWording(locale);
  const context = toContext({ ledger, ...selection }, wording);
  const dates = toFiltersView(`/deals/${id}`, { options, chosen, all, choosable }, context);
  const standing = all.find((each) => each.deal.id === id);
  if (!standing) {
    const day = formatDay(selection.params.asOf, locale);
    return (
      <Page
        heading={inWords(deal.title, wording)}
        kicker={t("notYet", { day })}
        lead={t("notYetLead", { date: formatDate(deal.announced, wording) })}
      >
        <AsOfBar view={dates} />
      </Page>
    );
  }
  const view = toDealPageView(standing, context);
  return (
    <Page kicker={view.kicker} heading={view.title} lead={view.lead}>
      <AsOfBar view={dates} />
      <DealFacts view={view} counts={toCountsTowards(standing, all, context)} />
      <ErrorReport
        view={toErrorReport(standing, view, context, { site: siteAddress(), repository: repositoryAddress() })}
      />
      <OpenTarget />
    </Page>
  );
}
