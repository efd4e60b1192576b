import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { embedOf } from "@/app/embeds/embed";
import { EmbeddedFigure } from "@/components/embeds/embedded-figure";
import { localPath } from "@/lib/format/local-path";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toRawQuery } from "@/lib/search-params/raw-query";
import { EMBED_THEMES } from "@/lib/site/embed-code";
import { FIGURES, isFigure } from "@/lib/site/figures";

/** The page that a figure is of is the one to be found by searching, not the frame. */
export async function generateMetadata({ params }: PageProps<"/[locale]/embed/[figure]">): Promise<Metadata> {
  const { locale: segment, figure } = await params;
  const locale = asLocale(segment);
  const t = getWording(locale).t;
  return isFigure(figure)
    ? {
        title: t(`embed.name.${figure}`),
        robots: { index: false },
        alternates: { canonical: localPath(FIGURES[figure], locale) },
      }
    : { title: t("embed.unknown"), robots: { index: false } };
}

export default async function EmbedPage({ params, searchParams }: PageProps<"/[locale]/embed/[figure]">) {
  const { locale: segment, figure: id } = await params;
  const locale = asLocale(segment);
  setRequestLocale(locale);
  const { theme, ...raw } = await searchParams;
  const embed = await embedOf(id, raw, locale);
  if (!embed || !isFigure(id)) notFound();
  const pageHref = `${localPath(FIGURES[id], locale)}${toRawQuery(raw)}#${id}`;
  return <EmbeddedFigure {...embed} pageHref={pageHref} theme={EMBED_THEMES.find((each) => each === theme)} />;
}
