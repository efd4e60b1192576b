import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { circularView } from "@/app/circular-view";
import { pageMetadata } from "@/app/page-metadata";
import { CircularForm } from "@/components/circular/circular-form";
import { CircularSections } from "@/components/circular/circular-sections";
import { graphFigure } from "@/components/graph/graph-figure";
import { Page } from "@/components/layout/page";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/circular">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  return pageMetadata({
    locale,
    path: "/circular",
    raw: await searchParams,
    title: getWording(locale).t("circular.title"),
  });
}

export default async function CircularPage({ params, searchParams }: PageProps<"/[locale]/circular">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const {
    context: { wording },
    page,
    graph,
  } = await circularView(await searchParams, locale);
  return (
    <Page heading={wording.t("circular.heading")} lead={page.lead}>
      <CircularForm view={page.form} />
      <CircularSections page={page} graph={graphFigure(graph, page, wording)} wording={wording} />
    </Page>
  );
}
