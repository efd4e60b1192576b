import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import { groupBy } from "@/lib/model/group-by";
import { splitLargest } from "@/lib/model/largest";
import { nameOf, type ViewContext } from "../reader";
import { restLabel } from "../rest";
import type { Cell, TableView } from "../table";
import { labelDollars } from "./amount-text";

/** How many payers and receivers the matrix names. */
const MOST_PARTIES = 24;
/** The row and the column of all others. */
const OTHERS = "others";

/**
 * Who pays whom: payers as rows, receivers as columns, of many those with most dollars, and all others together. A
 * question mark stands for flows without an amount.
 */
export function toMatrix({ flows }: CircularDay, context: ViewContext): TableView {
  const { t } = context.wording;
  const payers = sideOf(flows, ({ from }) => from);
  const receivers = sideOf(flows, ({ to }) => to);
  const cells = groupBy(flows, ({ from, to }) => `${payers.placeOf(from)}>${receivers.placeOf(to)}`);
  const name = (id: string, { others }: Side) =>
    id === OTHERS ? restLabel(others, context.wording) : nameOf(id, context);
  const cell = (from: string, to: string): Cell => {
    const own = cells.get(`${from}>${to}`);
    if (!own) return { text: "", value: "" };
    const usd = own.reduce((sum, flow) => sum + (usdOf(flow) ?? 0), 0);
    const open = own.some((flow) => usdOf(flow) === undefined);
    return {
      text: [...(usd ? [labelDollars(usd, context.wording)] : []), ...(open ? ["?"] : [])].join(" + "),
      value: usd || "?",
      numeric: true,
    };
  };
  return {
    caption: t("circular.matrix.caption"),
    columns: [
      { label: t("circular.matrix.corner") },
      ...receivers.ids.map((id) => ({ label: name(id, receivers), numeric: true })),
    ],
    rows: payers.ids.map((from) => [{ text: name(from, payers) }, ...receivers.ids.map((to) => cell(from, to))]),
  };
}

/** The parties on one side by id, then the others if there are any, and where a party stands. */
type Side = { ids: string[]; others: number; placeOf: (id: string) => string };

function sideOf(flows: MoneyFlow[], party: (flow: MoneyFlow) => string): Side {
  const parties = [...groupBy(flows, party)].map(([id, own]) => ({
    id,
    usd: own.reduce((sum, flow) => sum + (usdOf(flow) ?? 0), 0),
  }));
  const { largest, rest } = splitLargest(parties, MOST_PARTIES, ({ usd }) => usd);
  const named = new Set(largest.map(({ id }) => id));
  const ids = [...named].sort();
  return {
    ids: rest.length ? [...ids, OTHERS] : ids,
    others: rest.length,
    placeOf: (id) => (named.has(id) ? id : OTHERS),
  };
}
