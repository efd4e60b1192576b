import { joinedParts } from "@/lib/format/punctuation";
import { formatQuantity, formatSum } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { groupBy } from "@/lib/model/group-by";
import { splitLargest } from "@/lib/model/largest";
import { statedNumber, upperBound, type KnownQuantity } from "@/lib/model/quantity";
import type { LeftOut } from "@/lib/model/left-out";
import type { Standing } from "@/lib/model/standing";
import { addQuantities } from "@/lib/model/quantity-arithmetic";
import type { Entry, Measure } from "@/lib/model/entry";
import type { LayerTotal } from "@/lib/model/totals";
import { LAYERS, QUANTITY_PROPERTIES, type Layer } from "@/lib/model/vocabulary";
import { nothingText } from "./nothing-text";
import type { ViewContext } from "./reader";
import { listHref, restLabel, ROWS_A_LIST, type Rest } from "./rest";

export type ExplainedDeal = { id: string; title: string; href: string; figure: string } & Partial<Why>;
/** Why a total leaves a deal out, and the ledger's evidence for it. */
type Why = { reason: string; detail?: string };
export type TotalView = {
  measure: Measure;
  gross: string;
  /** Agreed and alive, nothing twice; gigawatts of different bases one after the other, and apart in `netParts`. */
  net: string;
  netParts?: { amount: string; basis: string }[];
  firm: string;
  /** What binds on a condition, and what is only talked about: absent when there is none. */
  conditional?: string;
  talks?: string;
  /** Why more may bind in one way of measuring than its net holds; absent where it does not. */
  note?: string;
  counted: ExplainedDeal[];
  leftOut: ExplainedDeal[];
  unquantified: ExplainedDeal[];
  /** What the lists leave out, since they are long; absent when they hold every deal. */
  rest?: Partial<Record<"counted" | "leftOut" | "unquantified", Rest>>;
};
export type LayerTotalsView = { layer: Layer; label: string; meaning: string; totals: TotalView[] };

/**
 * The totals (`layerTotals`) of every layer that has a figure in the selection; the framework layer is listed by
 * `toFrameworkView`, for it is never summed.
 */
export function toLayerTotalsView(all: LayerTotal[], context: ViewContext): LayerTotalsView[] {
  const { wording, params } = context;
  const byLayer = groupBy(all, ({ layer }) => layer);
  return LAYERS.flatMap((layer) => {
    const totals = (byLayer.get(layer) ?? []).filter((total) =>
      params.partners.length ? isAlive(total) : statesAny(total),
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

const statesAny = ({ counted, leftOut }: LayerTotal) => counted.length + leftOut.length > 0;

/** Whether a total holds more than what is left out of it: a partner's ended deals are listed, not summed. */
const isAlive = (total: LayerTotal) => statesAny(total) && (total.counted.length || total.talks);

function toTotalView(total: LayerTotal, context: ViewContext): TotalView {
  const { measure, gross, net, firm, conditional, talks, bases, counted, unquantified } = total;
  const { wording } = context;
  const { t } = wording;
  const words = (quantity: KnownQuantity | undefined) =>
    !quantity ? t("total.noFigure") : upperBound(quantity) === 0 ? t("total.none") : formatSum(quantity, wording);
  const apart = (which: "net" | "firm") =>
    bases
      .filter((of) => which === "net" || upperBound(of.firm) > 0)
      .map(({ basis, ...of }) => ({
        amount: formatSum(of[which], wording),
        basis: t(`basisShort.${basis ?? "unstated"}`),
      }));
  const [netParts, firmParts] = [apart("net"), apart("firm")];
  const joined = (parts: typeof netParts) => {
    const texts = parts.map((part) => t("total.ofBasis", part));
    return joinedParts(texts, wording.locale);
  };
  const unstated = unquantified.map((standing) => ({ standing }));
  const lists = {
    counted: listed(counted.map(toListed), total, context),
    leftOut: listed(leftOutOf(total, context), total, context),
    unquantified: listed(unstated, total, context),
  };
  const rest = { counted: lists.counted.rest, leftOut: lists.leftOut.rest, unquantified: lists.unquantified.rest };
  return {
    measure,
    gross: bases.length ? t("total.notAdded") : words(gross),
    net: joined(netParts) || words(net),
    ...(bases.length > 0 && { netParts }),
    firm: joined(firmParts) || words(firm),
    ...(conditional && { conditional: words(conditional) }),
    ...(talks && { talks: words(talks) }),
    ...(bases.some((of) => upperBound(of.firm) > upperBound(of.net)) && { note: t("total.firmInside") }),
    counted: lists.counted.deals,
    leftOut: lists.leftOut.deals,
    unquantified: lists.unquantified.deals,
    ...(Object.values(rest).some(Boolean) && { rest }),
  };
}

/** A deal in a list beside a total: what it adds to the sum of its list, and why it is there, told of what is shown. */
type Listed = { standing: Standing; by?: Entry["by"]; quantity?: KnownQuantity; why?: () => Why };
const toListed = ({ standing, by, quantity }: Entry): Listed => ({ standing, by, quantity });

/** What a total leaves out: whole deals, then the parts that were dropped from counted ones. */
function leftOutOf({ leftOut, reductions }: LayerTotal, context: ViewContext): Listed[] {
  const { wording } = context;
  return [
    ...leftOut.map((item) => ({
      ...toListed(item.entry),
      why: () => ({
        reason: reasonOf(item, context),
        detail: item.relation && inWords(item.relation.reason, wording),
      }),
    })),
    ...reductions.map(({ whole, by, part, relation }) => ({
      standing: by,
      quantity: part,
      why: () => ({
        reason: wording.t("total.reduction", {
          amount: formatQuantity(part, wording),
          deal: inWords(whole.standing.deal.title, wording),
        }),
        detail: inWords(relation.reason, wording),
      }),
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
  const shown = (rest.length ? largest : deals).map(({ why, ...of }) => ({
    ...explain(of, measure, context),
    ...why?.(),
  }));
  if (!rest.length) return { deals: shown };
  const quantities = rest.flatMap(({ quantity }) => quantity ?? []);
  const figure = quantities.length
    ? formatSum(addQuantities(QUANTITY_PROPERTIES[measure], quantities), context.wording)
    : context.wording.t("total.noFigure");
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
  const isIt = ({ standing }: Pick<Listed, "standing">) => standing.deal.id === dealId;
  const counted = total.counted.find(isIt);
  if (counted) return explain(counted, total.measure, context);
  const item = total.leftOut.find(({ entry }) => isIt(entry));
  const [left] = leftOutOf(
    item ? { ...total, leftOut: [item], reductions: [] } : { ...total, leftOut: [] },
    context,
  ).filter(isIt);
  return left && { ...explain(left, total.measure, context), reason: left.why?.().reason };
}

function explain(
  { standing, by, quantity }: Pick<Listed, "standing" | "by" | "quantity">,
  measure: Measure,
  { wording, href }: ViewContext,
): ExplainedDeal {
  return {
    id: standing.deal.id,
    title: inWords(standing.deal.title, wording),
    href: `${href(`/deals/${standing.deal.id}`)}#${by === "flows" ? by : measure}`,
    figure: quantity ? formatQuantity(quantity, wording) : nothingText(standing, measure, wording),
  };
}

function reasonOf({ entry: { standing }, reason, because }: LeftOut, { wording, edition }: ViewContext): string {
  const other = because === undefined ? undefined : edition.deal(because);
  if (reason === "dead") {
    return other
      ? wording.t("total.deadReplaced", { deal: inWords(other.title, wording) })
      : wording.t("total.dead", { status: wording.t(`status.${standing.status}`) });
  }
  if (reason === "talks") return wording.t("total.leftTalks");
  return wording.t(`total.${reason}`, { deal: other ? inWords(other.title, wording) : "" });
}
