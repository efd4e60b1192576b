import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { TableView } from "@/lib/views/table";
import type { Chart } from "./chart";
import styles from "./chart-figure.module.css";
import { ChartMount } from "./chart-mount";
import { DataTable } from "./data-table";
import { FigureTools } from "./figure-tools";

type Props = { id: string; title: string; subtitle: string; sourceLine: string; table: TableView; keys?: ReactNode } & ({ chart: Chart } | { children: ReactNode });

/** A figure as a newspaper prints it: finding, unit and date, the picture, its source, its numbers, and ways to take it along. */
export async function ChartFigure({ id, title, subtitle, sourceLine, table, keys, ...picture }: Props) {
  const t = await getTranslations("figure");
  return (
    <figure id={id} className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      {keys}
      {"chart" in picture ? <ChartMount chart={picture.chart} /> : picture.children}
      <p className={styles.source}>{sourceLine}</p>
      <div className={styles.foot}>
        <FigureTools figureId={id} words={{ group: t("export"), copyLink: t("copyLink"), copied: t("copied"), csv: t("csv"), svg: t("svg"), png: t("png") }} />
        <details>
          <summary>{t("table")}</summary>
          <DataTable table={table} />
        </details>
      </div>
    </figure>
  );
}
