import type { ReactNode } from "react";
import type { TableView } from "@/lib/views/table";
import type { Chart } from "./chart";

/**
 * A figure ready for its frame, on a page or in an embed: a chart that the browser draws, or a picture made already;
 * with neither, its table is the figure.
 */
export type Figure = {
  id: string;
  title: string;
  subtitle?: string;
  sourceLine: string;
  table: TableView;
  keys?: ReactNode;
  chart?: Chart;
  picture?: {
    node: ReactNode;
    /** Height in px at a width in px. */ height: (width: number) => number;
    /** Words stand in place of a picture: there is none to save. */ textual?: boolean;
  };
};
