import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CircularForm } from "@/components/circular/circular-form";
import { CircularSections } from "@/components/circular/circular-sections";
import { FlowFigure } from "@/components/graph/flow-figure";
import { Page } from "@/components/layout/page";
import { getCircular } from "@/db/queries/circular";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { BOX, flowLayouts } from "@/lib/layout/flow-layouts";
import { toContext } from "@/lib/views/context";
import { toGraph } from "@/lib/views/circular/graph";
import { toCircularPage } from "@/lib/views/circular/page";
import { toAddress } from "@/lib/search-params/raw-query";

export async function generateMetadata({ params }: PageProps<"/[locale]/circular">): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "circular" });
  return { title: t("title") };
}

export default async function CircularPage({ params, searchParams }: PageProps<"/[locale]/circular">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("circular");
  const raw = await searchParams;
  const { ledger, organisations, params: reader, standings, dayOn } = await getCircular(raw);
  const context = toContext({ ledger, organisations, params: reader.reader }, getWording(locale));
  const page = toCircularPage(reader, { dayOn, standings }, toAddress(raw), context);
  const layouts = await flowLayouts(ledger);
  const graph = toGraph(page.today, layouts.wide, BOX.wide, context);
  const narrow = toGraph(page.today, layouts.narrow, BOX.narrow, context);
  return (
    <Page heading={t("heading")} lead={page.lead}>
      <CircularForm view={page.form} />
      <FlowFigure graph={graph} narrow={narrow} narrowLayout={layouts.narrow} page={page} chosen={reader.circle} />
      <CircularSections page={page} />
    </Page>
  );
}
