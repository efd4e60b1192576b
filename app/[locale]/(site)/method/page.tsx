import { DataTable } from "@/components/figures/data-table";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page, Section } from "@/components/layout/page";
import { Paged } from "@/components/lists/paged";
import { DisputeList } from "@/components/method/dispute-list";
import { FirmnessLadder } from "@/components/method/firmness-ladder";
import { Glossary } from "@/components/method/glossary";
import styles from "@/components/method/method.module.css";
import type { MessageName } from "@/lib/i18n/english";
import { methodPage } from "@/lib/pages/method";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/method">;

export const generateMetadata = (props: Props) => metadataOf(props, "/method", methodPage);

const RULES = ["claims", "asOf", "qualifiers", "shown", "layers", "net", "undisclosed", "grades"] as const;

export default async function MethodPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = methodPage(reader);
  const t = (name: MessageName<"method">) => reader.wording.t(`method.${name}`);
  return (
    <Page heading={page.heading} lead={page.lead}>
      <AsOfBar view={page.dates} />
      {RULES.map((rule) => (
        <Section key={rule} id={rule} heading={t(`rules.${rule}.heading`)}>
          <p>{t(`rules.${rule}.text`)}</p>
        </Section>
      ))}
      <Section id="glossary" heading={t("glossary.heading")}>
        <Glossary />
      </Section>
      <Section id="firmness" heading={t("firmness.heading")}>
        <p>{t("firmness.text")}</p>
        <FirmnessLadder groups={page.firmness} />
      </Section>
      <Section id="unit-costs" heading={t("unitCosts.heading")}>
        <p>{t("unitCosts.text")}</p>
        <DataTable table={page.unitCosts} />
      </Section>
      <Section id="series" heading={t("series.heading")}>
        <p>{t("series.text")}</p>
        {page.series.map((table) => (
          <div key={table.id} className={styles.series}>
            <DataTable table={table} />
            <p>{table.about}</p>
          </div>
        ))}
      </Section>
      <Section id="disputes" heading={t("disputes.heading")}>
        <p>{t("disputes.text")}</p>
        <Paged pages={page.pages}>
          <DisputeList disputes={page.disputes} />
        </Paged>
      </Section>
    </Page>
  );
}
