import type { ReactNode } from "react";
import type { TableView } from "@/lib/views/table";
import styles from "./chart-figure.module.css";
import { DataTable } from "./data-table";
import { FigureTools, type Format } from "./figure-tools";

export type FigureWords = { table: string; export: string; copyLink: string; copied: string; csv: string; svg: string; png: string };
type Props = { id: string; title: string; subtitle?: string; sourceLine: string; table: TableView; words: FigureWords; keys?: ReactNode; /** What stands in place of the picture is text: there is no picture to save. */ textual?: boolean; children?: ReactNode };

const ALL: Format[] = ["csv", "svg", "png"];
const NUMBERS: Format[] = ["csv"];

/** A figure as a newspaper prints it: finding, unit and date, the picture, its source, its numbers, and ways to take it along. Without a picture the table stands open. */
export function FigureFrame({ id, title, subtitle, sourceLine, table, words, keys, textual, children }: Props) {
  const numbers = <DataTable table={table} titled={!children} />;
  return (
    <figure id={id} className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </figcaption>
      {keys}
      {children ?? numbers}
      <p className={styles.source}>{sourceLine}</p>
      <div className={styles.foot}>
        <FigureTools figureId={id} formats={children && !textual ? ALL : NUMBERS} words={words} />
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
