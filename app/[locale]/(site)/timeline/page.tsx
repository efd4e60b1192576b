import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { FigureFrame } from "@/components/figures/figure-frame";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { timelineFigure } from "@/components/timeline/timeline-figure";
import { TimelineList } from "@/components/timeline/timeline-list";
import { TimelineZoom } from "@/components/timeline/timeline-zoom";
import { getSelection } from "@/db/queries/selection";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toContext } from "@/lib/views/context";
import { toDealRow } from "@/lib/views/deal-row";
import { toFiltersView } from "@/lib/views/filters";
import { toTimelineLead } from "@/lib/views/timeline-lead";
import { toBrushView, toZoomLinks } from "@/lib/views/timeline-zoom";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/timeline">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "timeline" });
  return pageMetadata({ locale, path: "/timeline", raw: await searchParams, title: t("title") });
}

export default async function TimelinePage({ params, searchParams }: PageProps<"/[locale]/timeline">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations();
  const { chosen, choosable, options, all, ...selection } = await getSelection(await searchParams);
  const context = toContext(selection, getWording(locale));
  const filters = toFiltersView("/timeline", { options, chosen, all, choosable }, context);
  const figure = timelineFigure(chosen, context);
  return (
    <Page heading={t("timeline.heading")} lead={toTimelineLead(chosen, context)}>
      <Filters view={filters} />
      <TimelineZoom links={toZoomLinks(context)} brush={toBrushView(context)} />
      {!figure ? (
        <NothingFound view={filters} />
      ) : (
        <>
          <Section id="picture" heading={t("timeline.picture")}>
            <FigureFrame figure={figure} />
          </Section>
          <Section id="list" heading={t("timeline.list")}>
            <TimelineList rows={chosen.map((standing) => toDealRow(standing, context))} />
          </Section>
        </>
      )}
    </Page>
  );
}
