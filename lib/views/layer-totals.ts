import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { splitLargest } from "@/lib/model/largest";
import { statedNumber, upperBound, type KnownQuantity } from "@/lib/model/quantity";
import type { LeftOut } from "@/lib/model/left-out";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import { addQuantities } from "@/lib/model/quantity-arithmetic";
import { layerTotal, MEASURES, type LayerTotal, type Measure } from "@/lib/model/totals";
import { LAYERS, QUANTITY_PROPERTIES, type Layer } from "@/lib/model/vocabulary";
import type { ViewContext } from "./reader";
import { listHref, restLabel, ROWS_A_LIST, type Rest } from "./rest";

export type ExplainedDeal = {
  id: string;
  title: string;
  href: string;
  figure: string;
  reason?: string;
  detail?: string;
};
export type TotalView = {
  measure: Measure;
  gross: string;
  net: string;
  firm: string;
  counted: ExplainedDeal[];
  leftOut: ExplainedDeal[];
  unquantified: ExplainedDeal[];
  /** What the lists leave out, since they are long; absent when they hold every deal. */
  rest?: Partial<Record<"counted" | "leftOut" | "unquantified", Rest>>;
};
export type LayerTotalsView = { layer: Layer; label: string; meaning: string; totals: TotalView[] };

/**
 * The totals of every layer that has a figure in the selection; the framework layer is listed by `toFrameworkView`,
 * for it is never summed.
 */
export function toLayerTotalsView(standings: Standing[], context: ViewContext): LayerTotalsView[] {
  const { wording, today } = context;
  return LAYERS.flatMap((layer) => {
    const totals = MEASURES.flatMap((measure) => layerTotal(standings, today.relations, layer, measure) ?? []).filter(
      ({ gross }) => gross,
    );
    if (!totals.length) return [];
    return [
      {
        layer,
        label: wording.t(`layer.${layer}`),
        meaning: wording.t(`layerMeaning.${layer}`),
        totals: totals.map((total) => toTotalView(total, context)),
      },
    ];
  });
}

function toTotalView(total: LayerTotal, context: ViewContext): TotalView {
  const { measure, gross, net, firm, counted, stated, unquantified } = total;
  const { wording } = context;
  const words = (quantity: KnownQuantity | undefined) =>
    !quantity
      ? wording.t("total.noFigure")
      : upperBound(quantity) === 0
        ? wording.t("total.none")
        : formatQuantity(quantity, wording);
  const lists = {
    counted: listed(
      counted.map((standing) => ({ standing, quantity: stated.get(standing) })),
      total,
      context,
    ),
    leftOut: listed(leftOutOf(total, context), total, context),
    unquantified: listed(
      unquantified.map((standing) => ({ standing })),
      total,
      context,
    ),
  };
  const rest = { counted: lists.counted.rest, leftOut: lists.leftOut.rest, unquantified: lists.unquantified.rest };
  return {
    measure,
    gross: words(gross),
    net: words(net),
    firm: words(firm),
    counted: lists.counted.deals,
    leftOut: lists.leftOut.deals,
    unquantified: lists.unquantified.deals,
    ...(Object.values(rest).some(Boolean) && { rest }),
  };
}

/** A deal in a list beside a total: what it adds to the sum of its list, and why it is there. */
type Listed = { standing: Standing; quantity?: KnownQuantity; reason?: string; detail?: string };

/** What a total leaves out: whole deals, then the parts that were dropped from counted ones. */
function leftOutOf({ leftOut, stated, reductions }: LayerTotal, context: ViewContext): Listed[] {
  const { wording } = context;
  return [
    ...leftOut.map((item) => ({
      standing: item.standing,
      quantity: stated.get(item.standing),
      reason: reasonOf(item, context),
      detail: item.relation && inWords(item.relation.reason, wording),
    })),
    ...reductions.map(({ whole, by, part, relation }) => ({
      standing: by,
      quantity: part,
      reason: wording.t("total.reduction", {
        amount: formatQuantity(part, wording),
        deal: inWords(whole.deal.title, wording),
      }),
      detail: inWords(relation.reason, wording),
    })),
  ];
}

/** A list in its own order while it is short, else its largest deals and what the others come to. */
function listed(
  deals: Listed[],
  { layer, measure }: LayerTotal,
  context: ViewContext,
): { deals: ExplainedDeal[]; rest?: Rest } {
  const { largest, rest } = splitLargest(deals, ROWS_A_LIST, ({ quantity }) => (quantity ? statedNumber(quantity) : 0));
  const shown = (rest.length ? largest : deals).map(({ standing, reason, detail }) => ({
    ...explain(standing, measure, context),
    ...(reason !== undefined && { reason, detail }),
  }));
  if (!rest.length) return { deals: shown };
  const quantities = rest.flatMap(({ quantity }) => quantity ?? []);
  const figure = quantities.length
    ? formatQuantity(addQuantities(QUANTITY_PROPERTIES[measure], quantities), context.wording)
    : context.wording.t("quantity.undisclosed");
  return {
    deals: shown,
    rest: { label: restLabel(rest.length, context.wording), figure, href: listHref(context, layer, measure) },
  };
}

/**
 * One deal's figure in a total of its layer, with the reason when the net leaves it out; `undefined` when the total
 * has nothing of it.
 */
export function toCounted(total: LayerTotal, dealId: string, context: ViewContext): ExplainedDeal | undefined {
  const isIt = ({ standing }: Listed) => standing.deal.id === dealId;
  const counted = total.counted.find(({ deal }) => deal.id === dealId);
  if (counted) return explain(counted, total.measure, context);
  const item = total.leftOut.find(isIt);
  const [left] = leftOutOf(
    item ? { ...total, leftOut: [item], reductions: [] } : { ...total, leftOut: [] },
    context,
  ).filter(isIt);
  return left && { ...explain(left.standing, total.measure, context), reason: left.reason };
}

function explain(standing: Standing, measure: Measure, { wording, href }: ViewContext): ExplainedDeal {
  const quantity = knownQuantity(standing, measure);
  return {
    id: standing.deal.id,
    title: inWords(standing.deal.title, wording),
    href: `${href(`/deals/${standing.deal.id}`)}#${measure}`,
    figure: quantity ? formatQuantity(quantity, wording) : wording.t("quantity.undisclosed"),
  };
}

function reasonOf({ standing, reason, because }: LeftOut, { wording, edition }: ViewContext): string {
  const other = because === undefined ? undefined : edition.deal(because);
  if (reason === "dead") {
    return other
      ? wording.t("total.deadReplaced", { deal: inWords(other.title, wording) })
      : wording.t("total.dead", { status: wording.t(`status.${standing.status}`) });
  }
  return wording.t(`total.${reason}`, { deal: other ? inWords(other.title, wording) : "" });
}
