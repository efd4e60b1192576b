import type { Item } from "./item";

/** A deal as it came in. `flowNumbers`: the numbers that a table gives its flows, which must be those they get. */
export type DealItem = Item & { flowNumbers?: number[] };

/** All that the files of one call hand in, not checked yet. The last five come only with a whole export. */
export type Intake = {
  organisations: Item[];
  sources: Item[];
  deals: DealItem[];
  statements: Item[];
  unitCosts: Item[];
  series: Item[];
  disputes: Item[];
  articleDay: unknown;
};
