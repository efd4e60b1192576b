import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page, Section } from "@/components/layout/page";
import { Still } from "@/components/layout/still";
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
        {grades.map(({ grade, label, sources }) => (
          <li key={grade}>
            <a href={`#grade-${grade}`}>{label}</a> ({sources.length})
          </li>
        ))}
      </ul>
      {grades.map(({ grade, label, sources }) => (
        <Section key={grade} id={`grade-${grade}`} heading={label}>
          <Still>
            <SourceList sources={sources} />
          </Still>
        </Section>
      ))}
    </Page>
  );
}
