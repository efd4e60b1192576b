import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { figureWords } from "@/components/charts/chart-figure";
import { CostStudyView } from "@/components/cost/cost-study";
import { Page } from "@/components/layout/page";
import { getSelection } from "@/db/queries/selection";
import { standingsOn } from "@/db/queries/standings";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages-for";
import { getWording } from "@/lib/i18n/wording";
import { projectsOf } from "@/lib/model/cost/study";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { readCost } from "@/lib/search-params/cost";
import { toContext } from "@/lib/views/context";
import { toCostMaterial } from "@/lib/views/cost/material";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/cost">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "cost" });
  return pageMetadata({ locale, path: "/cost", raw: await searchParams, title: t("title") });
}

export default async function CostPage({ params, searchParams }: PageProps<"/[locale]/cost">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("cost");
  const raw = await searchParams;
  const { ledger, all, organisations, params: reader } = await getSelection({ asOf: raw.asOf });
  const context = toContext({ ledger, organisations, params: reader }, getWording(locale));
  const material = toCostMaterial(all, standingsOn(ledger, ledger.days.article), context);
  const { scenario } = readCost(raw, {
    deals: new Set(material.inputs.projects.map(({ id }) => id)),
    presets: material.presets,
  });
  return (
    <Page heading={t("heading")}>
      <CostStudyView
        locale={locale}
        messages={messagesFor(locale, ["cost", "quantity", "unit", "unitLabel", "firmness", "costScope", "charts"])}
        words={await figureWords()}
        material={material}
        raw={raw}
        distribution={capexDistribution(projectsOf(material.inputs, scenario), scenario)}
        sourceLine={t("sourceLine", { day: formatDay(reader.asOf, locale) })}
      />
    </Page>
  );
}
