import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { DataTable } from "@/components/figures/data-table";
import { Page, Section } from "@/components/layout/page";
import { DisputeList } from "@/components/method/dispute-list";
import { FirmnessLadder } from "@/components/method/firmness-ladder";
import styles from "@/components/method/method.module.css";
import { getSelection } from "@/db/queries/selection";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toContext } from "@/lib/views/context";
import { toDisputeViews, toFirmnessLadder, toSeriesTables, toUnitCostTable } from "@/lib/views/method-page";

export async function generateMetadata({ params }: PageProps<"/[locale]/method">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "method" });
  return pageMetadata({ locale, path: "/method", title: t("title") });
}

const RULES = ["claims", "asOf", "qualifiers", "shown", "layers", "net", "undisclosed", "grades"] as const;

export default async function MethodPage({ params }: PageProps<"/[locale]/method">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("method");
  const selection = await getSelection({});
  const context = toContext(selection, getWording(locale));
  return (
    <Page heading={t("heading")} lead={t("lead", { day: formatDay(selection.ledger.days.latest, locale) })}>
      {RULES.map((rule) => (
        <Section key={rule} id={rule} heading={t(`rules.${rule}.heading`)}>
          <p>{t(`rules.${rule}.text`)}</p>
        </Section>
      ))}
      <Section id="firmness" heading={t("firmness.heading")}>
        <p>{t("firmness.text")}</p>
        <FirmnessLadder groups={toFirmnessLadder(context)} />
      </Section>
      <Section id="unit-costs" heading={t("unitCosts.heading")}>
        <p>{t("unitCosts.text")}</p>
        <DataTable table={toUnitCostTable(context)} />
      </Section>
      <Section id="series" heading={t("series.heading")}>
        <p>{t("series.text")}</p>
        {toSeriesTables(context).map((table) => (
          <div key={table.id} className={styles.series}>
            <DataTable table={table} />
            <p>{table.about}</p>
          </div>
        ))}
      </Section>
      <Section id="disputes" heading={t("disputes.heading")}>
        <p>{t("disputes.text")}</p>
        <DisputeList disputes={toDisputeViews(context)} />
      </Section>
    </Page>
  );
}
