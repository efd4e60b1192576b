import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { TableView } from "@/lib/views/table";
import type { Chart } from "./chart";
import { ChartMount } from "./chart-mount";
import { FigureFrame, type FigureWords } from "./figure-frame";

type Props = { id: string; title: string; subtitle?: string; sourceLine: string; table: TableView; keys?: ReactNode; chart?: Chart; textual?: boolean; children?: ReactNode };

/** A figure of a page made on the server: a chart, a picture of its own, or its table alone. */
export async function ChartFigure({ id, title, subtitle, sourceLine, table, keys, chart, textual, children }: Props) {
  return (
    <FigureFrame id={id} title={title} subtitle={subtitle} sourceLine={sourceLine} table={table} keys={keys} textual={textual} words={await figureWords()}>
      {chart ? <ChartMount chart={chart} /> : children}
    </FigureFrame>
  );
}

/** The words around every figure, for figures that are made in the browser. */
export async function figureWords(): Promise<FigureWords> {
  const t = await getTranslations("figure");
  return { table: t("table"), export: t("export"), copyLink: t("copyLink"), copied: t("copied"), csv: t("csv"), svg: t("svg"), png: t("png") };
}
