/** A cell as a reader sees it; `value` is what a spreadsheet should get instead of the words, `id` where links lead. */
export type Cell = { text: string; href?: string; value?: number | string; numeric?: boolean; id?: string };

/** The same numbers as a chart, as a table. The caption is the chart's title. */
export type TableView = { caption: string; columns: { label: string; numeric?: boolean }[]; rows: Cell[][] };
