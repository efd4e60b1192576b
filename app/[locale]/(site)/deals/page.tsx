import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { DealList } from "@/components/deals/deal-list";
import { SortField } from "@/components/deals/sort-field";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page } from "@/components/layout/page";
import { getSelection } from "@/db/queries/selection";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { sortStandings } from "@/lib/model/deal-order";
import { readSort } from "@/lib/search-params/sort";
import { toContext } from "@/lib/views/context";
import { toDealRow } from "@/lib/views/deal-row";
import { toFiltersView } from "@/lib/views/filters";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/deals">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "deals" });
  return pageMetadata({ locale, path: "/deals", raw: await searchParams, title: t("title") });
}

export default async function DealsPage({ params, searchParams }: PageProps<"/[locale]/deals">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("deals");
  const raw = await searchParams;
  const { chosen, choosable, options, all, ...selection } = await getSelection(raw);
  const sort = readSort(raw, selection.params.ignored);
  const context = toContext(selection, getWording(locale));
  const filters = toFiltersView("/deals", { options, chosen, all, choosable }, context);
  const count = (firmness: string) => chosen.filter((standing) => standing.firmness === firmness).length;
  const day = formatDay(selection.params.asOf, locale);
  return (
    <Page
      heading={t("heading")}
      lead={t("lead", { count: chosen.length, day, firm: count("firm"), soft: count("soft"), dead: count("dead") })}
    >
      <Filters view={filters}>
        <SortField sort={sort} />
      </Filters>
      {chosen.length === 0 ? (
        <NothingFound view={filters} />
      ) : (
        <DealList
          rows={sortStandings(chosen, sort, locale).map((standing) => toDealRow(standing, context))}
          caption={t("caption", { day })}
        />
      )}
    </Page>
  );
}
