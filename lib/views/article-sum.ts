import { formatAmount, formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { ARTICLE_UNIT_COST_USD_PER_GW, type ArticleAddend, type ArticleSum } from "@/lib/model/article-sum";
import { isKnown, statedNumber, type KnownQuantity, type Unit } from "@/lib/model/quantity";
import type { ViewContext } from "./reader";
import type { TableView } from "./table";

type SumKey = "naive" | "distinct" | "stated" | "capex" | "distinctCapex" | "trillion";
type SumLine = { key: SumKey; label: string; result: string; how: string };
export type ArticleSumView = {
  lines: SumLine[];
  addends: { key: string; title: string; href: string; layer: string; text: string }[];
  table: TableView;
};

/**
 * The article's sum taken apart, line by line: what it adds, why that is 16 to 26 GW, what the dollars add to, and
 * where the trillion comes from.
 */
export function toArticleSumView(sum: ArticleSum, context: ViewContext): ArticleSumView {
  const { wording, href } = context;
  const { t } = wording;
  const amount = (unit: Unit, low: number, high = low) => formatAmount(quantityOf(unit, low, high), wording);
  /** The same, a minimum where a gigawatt that it rests on is one. */
  const floor = (unit: Unit, low: number, high = low) =>
    formatQuantity({ ...quantityOf(unit, low, high), ...(sum.open && { qualifier: "at_least" }) }, wording);
  const unitCost = amount("USD_per_GW", ARTICLE_UNIT_COST_USD_PER_GW.low, ARTICLE_UNIT_COST_USD_PER_GW.high);
  const spoken = (addends: ArticleAddend[]) => addends.map(({ stated }) => formatQuantity(stated, wording)).join(" + ");
  const line = (key: SumKey, result: string, values: Record<string, string | number> = {}): SumLine => ({
    key,
    label: t(`article.sum.${key}.label`),
    result,
    how: t(`article.sum.${key}.how`, values),
  });
  const lines = [
    line("naive", floor("GW", sum.naiveGw), { addends: spoken(sum.power) }),
    line("distinct", floor("GW", sum.distinctGw.low, sum.distinctGw.high), {
      low: floor("GW", sum.distinctGw.low),
      high: floor("GW", sum.distinctGw.high),
    }),
    line("stated", amount("USD", sum.statedUsd), { addends: spoken(sum.money) }),
    line("capex", floor("USD", sum.capexUsd.low, sum.capexUsd.high), {
      power: floor("GW", sum.naiveGw),
      cost: unitCost,
    }),
    line("distinctCapex", floor("USD", sum.distinctCapexUsd.low, sum.distinctCapexUsd.high), {
      power: floor("GW", sum.distinctGw.low),
      cost: unitCost,
    }),
    line("trillion", trillionOf(context)),
  ];
  return {
    lines,
    addends: [...sum.power, ...sum.money].map(({ claim, layer, stated, dealId }) => ({
      key: claim.id,
      title: inWords(context.edition.deal(dealId)?.short ?? { en: dealId, fr: dealId }, wording),
      href: `${href(`/deals/${dealId}`)}#${claim.property}`,
      layer: t(`layer.${layer}`),
      text: formatQuantity(stated, wording),
    })),
    table: {
      caption: t("article.sum.caption"),
      columns: [{ label: t("article.sum.what") }, { label: t("article.sum.result") }, { label: t("article.sum.why") }],
      rows: lines.map(({ label, result, how }) => [{ text: label }, { text: result }, { text: how }]),
    },
  };
}

/** The trillion as the article itself states it. */
export function trillionOf({ ledger, wording }: ViewContext): string {
  const stated = ledger.statements
    .flatMap(({ figures }) => figures)
    .find(({ quantity }) => quantity.unit === "USD" && isKnown(quantity) && statedNumber(quantity) === 1e12);
  return stated ? formatQuantity(stated.quantity, wording) : wording.t("quantity.unknown");
}

const quantityOf = (unit: Unit, low: number, high: number): KnownQuantity => ({
  qualifier: low === high ? "exact" : "range",
  unit,
  low,
  high,
});
