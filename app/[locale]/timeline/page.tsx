import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ChartFigure } from "@/components/charts/chart-figure";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { Brush } from "@/components/timeline/brush";
import { TimelineList } from "@/components/timeline/timeline-list";
import { TimelinePicture } from "@/components/timeline/timeline-picture";
import styles from "@/components/timeline/timeline.module.css";
import { getSelection } from "@/db/queries/selection";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toContext } from "@/lib/views/context";
import { toDealRow } from "@/lib/views/deal-row";
import { toFiltersView } from "@/lib/views/filters";
import { toTimelineView } from "@/lib/views/timeline";
import { toTimelineLead } from "@/lib/views/timeline-lead";
import { toTimelineTable } from "@/lib/views/timeline-table";
import { toBrushView, toZoomLinks } from "@/lib/views/timeline-zoom";

export async function generateMetadata({ params }: PageProps<"/[locale]/timeline">): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "timeline" });
  return { title: t("title") };
}

export default async function TimelinePage({ params, searchParams }: PageProps<"/[locale]/timeline">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations();
  const { chosen, choosable, options, all, ...selection } = await getSelection(await searchParams);
  const context = toContext(selection, getWording(locale));
  const filters = toFiltersView("/timeline", { options, chosen, all, choosable }, context);
  const day = formatDay(selection.params.asOf, locale);
  return (
    <Page heading={t("timeline.heading")} lead={toTimelineLead(chosen, context)}>
      <Filters view={filters} />
      <ul className={styles.zoom} aria-label={t("timeline.zoom.label")}>
        {toZoomLinks(context).map(({ key, label, href, current }) => <li key={key}><Link href={href} scroll={false} prefetch={false} aria-current={current ? "true" : undefined}>{label}</Link></li>)}
      </ul>
      <Brush {...toBrushView(context)} />
      {chosen.length === 0 ? <NothingFound view={filters} /> : (
        <>
          <Section id="picture" heading={t("timeline.picture")}>
            <ChartFigure id="timeline" title={t("timeline.figure", { count: chosen.length })} subtitle={t("timeline.subtitle", { day })} table={toTimelineTable(chosen, context)} sourceLine={t("figure.sourceLine", { count: chosen.length, day })}>
              <TimelinePicture view={toTimelineView(chosen, context)} />
            </ChartFigure>
          </Section>
          <Section id="list" heading={t("timeline.list")}><TimelineList rows={chosen.map((standing) => toDealRow(standing, context))} /></Section>
        </>
      )}
    </Page>
  );
}
