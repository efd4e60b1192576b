import { getTranslations } from "next-intl/server";
import { FigureFrame, type FigureWords } from "./figure-frame";
import type { Figure } from "./figure";
import { FigurePicture } from "./figure-picture";

/** A figure of a page made on the server. */
export async function ChartFigure({ figure }: { figure: Figure }) {
  const { chart, picture, ...frame } = figure;
  return (
    <FigureFrame {...frame} textual={picture?.textual} words={await figureWords()}>
      {(chart ?? picture) && <FigurePicture chart={chart} picture={picture} />}
    </FigureFrame>
  );
}

/** The words around every figure, for figures that are made in the browser. */
export async function figureWords(): Promise<FigureWords> {
  const t = await getTranslations("figure");
  return {
    table: t("table"),
    export: t("export"),
    copyLink: t("copyLink"),
    copied: t("copied"),
    csv: t("csv"),
    svg: t("svg"),
    png: t("png"),
    embed: {
      open: t("embed.open"),
      heading: t("embed.heading"),
      note: t("embed.note"),
      code: t("embed.code"),
      theme: t("embed.theme"),
      reader: t("embed.reader"),
      light: t("embed.light"),
      dark: t("embed.dark"),
      copy: t("embed.copy"),
      copied: t("embed.copied"),
      close: t("embed.close"),
    },
  };
}
