import type { Metadata } from "next";
import { EmbeddedFigure } from "@/components/embeds/embedded-figure";
import { embedOf } from "@/components/embeds/embed-of";
import { MissingFigure } from "@/components/embeds/missing-figure";
import { getEdition } from "@/db/edition";
import { localPath } from "@/lib/format/local-path";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toRawQuery } from "@/lib/search-params/raw-query";
import { EMBED_THEMES } from "@/lib/site/embed-code";
import { FIGURES, isFigure } from "@/lib/site/figures";
import { readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/embed/[figure]">;

/** The page that a figure is of is the one to be found by searching, not the frame. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, figure } = await params;
  const locale = asLocale(segment);
  const { t } = getWording(locale);
  const robots = { index: false };
  if (!isFigure(figure)) return { title: t("embed.unknown"), robots };
  return { title: t(`embed.name.${figure}`), robots, alternates: { canonical: localPath(FIGURES[figure], locale) } };
}

export default async function EmbedPage(props: Props) {
  const { figure: id } = await props.params;
  const reader = await readerOfRequest(props);
  const embed = await embedOf(id, reader, getEdition().layouts);
  if (!embed || !isFigure(id)) return <MissingFigure />;
  const { theme, ...raw } = reader.raw;
  const pageHref = `${localPath(FIGURES[id], reader.wording.locale)}${toRawQuery(raw)}#${id}`;
  return <EmbeddedFigure {...embed} pageHref={pageHref} theme={EMBED_THEMES.find((each) => each === theme)} />;
}
