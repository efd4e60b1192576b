import { ChangeList } from "@/components/changes/change-list";
import { ChangesForm } from "@/components/changes/changes-form";
import { FollowChanges } from "@/components/changes/follow-changes";
import { Page, Section } from "@/components/layout/page";
import { Still } from "@/components/layout/still";
import { Paged } from "@/components/lists/paged";
import { changesPage } from "@/lib/pages/changes";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/changes">;

export const generateMetadata = (props: Props) => metadataOf(props, "/changes", changesPage);

export default async function ChangesPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = changesPage(reader);
  const { t } = reader.wording;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <ChangesForm view={page} />
      {page.rows.length > 0 ? (
        <Paged pages={page.pages}>
          <Still>
            <ChangeList rows={page.rows} />
          </Still>
        </Paged>
      ) : (
        <>
          <h2>{t("changes.none")}</h2>
          <p>{t("changes.noneNote")}</p>
        </>
      )}
      <p>{t("changes.day")}</p>
      <Section id="follow" heading={t("changes.follow")}>
        <FollowChanges follow={page.follow} />
      </Section>
    </Page>
  );
}
