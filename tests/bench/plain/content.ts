/** The content of a page of ours, as a plain page shows it. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "text"; text: string }
  | { kind: "chart"; rows: ChartRow[] }
  | { kind: "table"; caption: string; columns: string[]; rows: string[][] };
export type ChartRow = { name: string; value: number };
