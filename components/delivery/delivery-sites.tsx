import { getTranslations } from "next-intl/server";
import type { DeliveryPage } from "@/lib/pages/delivery";
import { Section } from "../layout/page";
import { Still } from "../layout/still";
import { Paged } from "../lists/paged";
import { SiteList } from "./site-list";

/** The sites of the page, one page of them at a time. */
export async function DeliverySites({ page: { sites, pages } }: { page: DeliveryPage }) {
  const t = await getTranslations("delivery");
  return (
    <Section id="sites" heading={t("list")}>
      <p>{t("listNote")}</p>
      <Paged pages={pages}>
        <Still>
          <SiteList rows={sites} newestLabel={t("newest")} />
        </Still>
      </Paged>
    </Section>
  );
}
