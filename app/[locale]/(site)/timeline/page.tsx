import { FigureFrame } from "@/components/figures/figure-frame";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { Still } from "@/components/layout/still";
import { Paged } from "@/components/lists/paged";
import { LaneHead } from "@/components/timeline/row-lane";
import { SharedHighlight } from "@/components/timeline/shared-highlight";
import { timelineFigure } from "@/components/timeline/timeline-figure";
import { TimelineList } from "@/components/timeline/timeline-list";
import { TimelineZoom } from "@/components/timeline/timeline-zoom";
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
      {!figure ? (
        <NothingFound view={filters} />
      ) : (
        <div className={styles.screen}>
          <SharedHighlight />
          <Section id="picture" heading={t("timeline.picture")} first>
            <FigureFrame figure={figure} />
            <TimelineZoom links={page.zoom} brush={page.brush} />
          </Section>
          <div className={styles.beside}>
            <Section id="list" heading={t("timeline.list")}>
              <a className={styles.toChart} href="#picture">
                {t("timeline.chart")}
              </a>
              <Still>
                <LaneHead lanes={page.lanes} />
              </Still>
              <Paged pages={page.pages}>
                <Still>
                  <TimelineList rows={page.rows} first={page.first} lanes={page.lanes} />
                </Still>
              </Paged>
            </Section>
          </div>
        </div>
      )}
    </Page>
  );
}
