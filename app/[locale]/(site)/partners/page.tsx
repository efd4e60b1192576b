import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page } from "@/components/layout/page";
import { Still } from "@/components/layout/still";
import { Orders } from "@/components/lists/orders";
import { Paged } from "@/components/lists/paged";
import { PartnerList } from "@/components/partners/partner-list";
import { partnersPage } from "@/lib/pages/partners";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/partners">;

export const generateMetadata = (props: Props) => metadataOf(props, "/partners", partnersPage);

export default async function PartnersPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = partnersPage(reader);
  const { t } = reader.wording;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <AsOfBar view={page.dates} />
      <Orders label={t("partners.orders")} orders={page.orders} />
      {page.rows.length > 0 && (
        <Paged pages={page.pages}>
          <Still>
            <PartnerList rows={page.rows} caption={page.caption} />
          </Still>
        </Paged>
      )}
      <p>{t("partners.note")}</p>
    </Page>
  );
}
