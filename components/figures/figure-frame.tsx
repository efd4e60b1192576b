import { useLocale, useTranslations } from "next-intl";
import { rowsOf } from "../charts/chart";
import { PaperChart } from "../charts/paper/paper-chart";
import { Still } from "../layout/still";
import { ChartMount } from "./chart-mount";
import { DataTable } from "./data-table";
import type { Figure } from "./figure";
import styles from "./figure.module.css";
import { FigureTools } from "./figure-tools";

type Props = {
  figure: Figure;
  /**
   * In an embed: the address that the source line leads to. The figure is then the whole document: it has no tools, and
   * its links open in a new tab.
   */
  pageHref?: string;
  /** Where the browser asks for the chart when it comes near the view. Without it the chart is sent with the frame. */
  chartAddress?: string;
};

/**
 * A figure as a newspaper prints it: the finding, the unit and the day, the picture, its source, its numbers, and ways
 * to take it along. Without a picture the table is shown open. Drawn on the server, and by the cost model in the
 * browser.
 */
export function FigureFrame({ figure, pageHref, chartAddress }: Props) {
  const t = useTranslations("figure");
  const locale = useLocale();
  const { id, title, subtitle, sourceLine, table, keys, notes, chart, picture } = figure;
  const Heading = pageHref ? "h1" : "h3";
  const drawing = chart ? (
    <>
      <ChartMount
        kind={chart.kind}
        rows={rowsOf(chart)}
        source={chartAddress === undefined ? { chart } : { address: chartAddress }}
        titleId={`${id}-title`}
      />
      {chartAddress === undefined && (
        <div className={styles.paper} data-paper>
          <Still>
            <PaperChart chart={chart} locale={locale} id={id} />
          </Still>
        </div>
      )}
    </>
  ) : (
    picture?.node
  );
  const numbers = <DataTable table={table} titled={!drawing} newTab={pageHref !== undefined} />;
  return (
    <figure id={id} className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`}>{title}</Heading>
        {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
      </figcaption>
      {drawing ?? numbers}
      {keys ?? null}
      {notes ? <p className={styles.source}>{notes}</p> : null}
      <p className={styles.source}>
        {pageHref ? (
          <a href={pageHref} target="_blank" rel="noopener">
            {sourceLine}
          </a>
        ) : (
          sourceLine
        )}
      </p>
      <div className={styles.foot} data-undressed>
        {!pageHref && <FigureTools figureId={id} hasPicture={Boolean(drawing) && !picture?.textual} title={title} />}
        {drawing ? (
          <details>
            <summary>{t("table")}</summary>
            {numbers}
          </details>
        ) : null}
      </div>
    </figure>
  );
}
