import Link from "next/link";
import { ChartFigure } from "@/components/charts/chart-figure";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { Brush } from "@/components/timeline/brush";
import { timelineFigure } from "@/components/timeline/timeline-figure";
import { TimelineList } from "@/components/timeline/timeline-list";
import styles from "@/components/timeline/timeline.module.css";
import { timelinePage } from "@/lib/pages/timeline";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/timeline">;

export const generateMetadata = (props: Props) => metadataOf(props, "/timeline", timelinePage);

export default async function TimelinePage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = timelinePage(reader);
  const { t } = reader.wording;
  const figure = timelineFigure(page, reader);
  const { filters } = page;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <Filters view={filters} />
      <ul className={styles.zoom} aria-label={t("timeline.zoom.label")}>
        {page.zoom.map(({ key, label, href, current }) => (
          <li key={key}>
            <Link href={href} scroll={false} prefetch={false} aria-current={current ? "true" : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <Brush {...page.brush} />
      {!figure ? (
        <NothingFound view={filters} />
      ) : (
        <>
          <Section id="picture" heading={t("timeline.picture")}>
            <ChartFigure figure={figure} />
          </Section>
          <Section id="list" heading={t("timeline.list")}>
            <TimelineList rows={page.rows} />
          </Section>
        </>
      )}
    </Page>
  );
}
