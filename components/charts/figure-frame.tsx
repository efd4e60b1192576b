import type { ReactNode } from "react";
import type { TableView } from "@/lib/views/table";
import styles from "./chart-figure.module.css";
import { DataTable } from "./data-table";
import { FigureTools, type Format, type ToolWords } from "./figure-tools";

export type FigureWords = ToolWords & { table: string };
type Props = {
  id: string;
  title: string;
  subtitle?: string;
  sourceLine: string;
  table: TableView;
  words: FigureWords;
  keys?: ReactNode;
  children?: ReactNode;
  /** Words stand in place of a picture: there is none to save. */
  textual?: boolean;
  /**
   * In an embed: where its source line leads. The figure is the whole document then, without tools, and its links
   * open beside it.
   */
  pageHref?: string;
};

const ALL: Format[] = ["csv", "svg", "png"];
const NUMBERS: Format[] = ["csv"];

/**
 * A figure as a newspaper prints it: finding, unit and date, the picture, its source, its numbers, and ways to take
 * it along. Without a picture the table stands open.
 */
export function FigureFrame({
  id,
  title,
  subtitle,
  sourceLine,
  table,
  words,
  keys,
  children,
  textual,
  pageHref,
}: Props) {
  const Heading = pageHref ? "h1" : "h3";
  const numbers = <DataTable table={table} titled={!children} newTab={pageHref !== undefined} />;
  return (
    <figure id={id} className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`}>{title}</Heading>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </figcaption>
      {keys}
      {children ?? numbers}
      <p className={styles.source}>
        {pageHref ? (
          <a href={pageHref} target="_blank" rel="noopener">
            {sourceLine}
          </a>
        ) : (
          sourceLine
        )}
      </p>
      <div className={styles.foot}>
        {!pageHref && (
          <FigureTools figureId={id} formats={children && !textual ? ALL : NUMBERS} title={title} words={words} />
        )}
        {children && (
          <details>
            <summary>{words.table}</summary>
            {numbers}
          </details>
        )}
      </div>
    </figure>
  );
}
