import type { ReactNode } from "react";
import type { TableView } from "@/lib/views/table";
import type { Chart } from "../charts/chart";

/**
 * A figure ready for its frame, on a page or in an embed: a chart that the browser draws, or a picture already made.
 * Without either, its table is the figure.
 */
export type Figure = {
  id: string;
  title: string;
  subtitle?: string;
  sourceLine: string;
  table: TableView;
  keys?: ReactNode;
  /** What to know of the picture that is too long for its subtitle. */
  notes?: string;
  chart?: Chart;
  picture?: {
    node: ReactNode;
    /** Height in px at a width in px. */
    height: (width: number) => number;
    /** Words take the place of a picture, so there is no picture to save. */
    textual?: boolean;
  };
};
