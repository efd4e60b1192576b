import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page, Section } from "@/components/layout/page";
import { Still } from "@/components/layout/still";
import { Paged } from "@/components/lists/paged";
import { FindSource } from "@/components/sources/find-source";
import { SourceList } from "@/components/sources/source-list";
import styles from "@/components/sources/source-list.module.css";
import { sourcesPage } from "@/lib/pages/sources";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/sources">;

export const generateMetadata = (props: Props) => metadataOf(props, "/sources", sourcesPage);

export default async function SourcesPage(props: Props) {
  const page = sourcesPage(await readerOfRequest(props));
  const { grades } = page;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <AsOfBar view={page.dates} />
      <ul className={styles.grades}>
        {page.contents.map(({ grade, label, count, href }) => (
          <li key={grade}>
            <a href={href}>{label}</a> ({count})
          </li>
        ))}
      </ul>
      <Paged pages={page.pages}>
        {grades.map(({ grade, label, sources }) => (
          <Section key={grade} id={`grade-${grade}`} heading={label}>
            <Still>
              <SourceList sources={sources} />
            </Still>
          </Section>
        ))}
      </Paged>
      <FindSource />
    </Page>
  );
}
