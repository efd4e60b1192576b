import { getTranslations } from "next-intl/server";
import type { EmbedTheme } from "@/lib/site/embed-code";
import type { Figure } from "../figures/figure";
import { FigureFrame } from "../figures/figure-frame";
import { Warnings } from "../filters/warnings";

type Props = {
  figure?: Figure;
  warnings: string[];
  /** The page with this figure and the same filters. */
  pageHref: string;
  /** The reader's own when absent. */
  theme?: EmbedTheme;
};

/** A figure alone, for a frame in another page. The stylesheet applies `data-theme` to the whole document. */
export async function EmbeddedFigure({ figure, warnings, pageHref, theme }: Props) {
  const t = await getTranslations("embed");
  const themed = theme ? { "data-theme": theme } : {};
  if (!figure)
    return (
      <div {...themed}>
        <Warnings warnings={warnings} />
        <h1>{t("empty")}</h1>
        <p>
          {t("emptyWhy")}{" "}
          <a href={pageHref} target="_blank" rel="noopener">
            {t("site")}
          </a>
        </p>
      </div>
    );
  return (
    <div {...themed}>
      <Warnings warnings={warnings} />
      <FigureFrame figure={figure} pageHref={pageHref} />
    </div>
  );
}
