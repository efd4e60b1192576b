import { formatQuantity } from "@/lib/format/quantity";
import type { Locale } from "@/lib/format/wording";
import { costAfterSales, type Stake } from "@/lib/model/circularity/round-trip";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import { lowerBound, statedNumber } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import type { TextProperty } from "@/lib/model/vocabulary";
import { nameOf, type ViewContext } from "../reader";
import type { Cell, TableView } from "../table";
import { amountText, labelDollars, writePart } from "./amount-text";
import { boundedSentences, largestFlows, toFlowRest } from "./listed";
import type { Rest } from "../rest";

/**
 * Every investor's round trip: what comes back straight, at most, and in proportion; and, once a margin is set, what
 * the stake costs after sales.
 */
export function toRoundTrips(stakes: Stake[], margin: number | undefined, context: ViewContext): TableView {
  const { wording } = context;
  const { t } = wording;
  const part = (value: number): Cell => ({ text: writePart(value, wording), value, numeric: true });
  const straightBack = ({ direct, mayBeMore }: Stake): Cell =>
    direct === 0 && mayBeMore ? { text: t("circular.circles.noFigure"), value: "", numeric: true } : part(direct);
  const net = ({ stake, bound }: Stake): Cell[] => {
    if (margin === undefined) return [];
    const usd = costAfterSales(stake, bound * stake, margin);
    return [{ text: labelDollars(usd, wording), value: usd, numeric: true }];
  };
  return {
    caption: t("circular.trips.caption"),
    columns: [
      { label: t("circular.column.investor") },
      { label: t("circular.column.into") },
      ...(["stake", "direct", "bound", "proportional"] as const).map((key) => ({
        label: t(`circular.column.${key}`),
        numeric: true,
      })),
      ...(margin === undefined
        ? []
        : [{ label: t("circular.column.afterSales", { margin: writePart(margin, wording) }), numeric: true }]),
    ],
    rows: stakes.map((stake) => [
      { text: nameOf(stake.from, context), href: context.href(`/partners/${stake.from}`) },
      { text: nameOf(stake.to, context), href: context.href(`/partners/${stake.to}`) },
      { text: labelDollars(stake.stake, wording), value: stake.stake, numeric: true },
      straightBack(stake),
      part(stake.bound),
      part(stake.proportional),
      ...net(stake),
    ]),
  };
}

/** Who holds or may hold what of whom: equity flows with their dollars or shares, and what is paid or promised. */
export function toHoldings(flows: MoneyFlow[], context: ViewContext): TableView {
  const { wording } = context;
  const { t } = wording;
  const equity = flows.filter(
    ({ kind }) => kind === "equity_investment" || kind === "warrant" || kind === "stock_grant",
  );
  const { shown, rest: others } = largestFlows(equity);
  const rest = toFlowRest(others, context);
  return {
    caption: t("circular.holdings.caption"),
    columns: (["holder", "of", "kind", "amount", "held"] as const).map((key) => ({
      label: t(`circular.column.${key}`),
    })),
    rows: [...shown.map((flow) => toHolding(flow, context)), ...(rest ? [toRestOfHoldings(rest)] : [])],
  };
}

const toRestOfHoldings = ({ label, figure, href }: Rest): Cell[] => [
  { text: label, href },
  ...["–", "–", figure, "–"].map((text) => ({ text })),
];

function toHolding(flow: MoneyFlow, context: ViewContext): Cell[] {
  const { wording } = context;
  const { t } = wording;

  const [holder, issuer] = flow.kind === "equity_investment" ? [flow.from, flow.to] : [flow.to, flow.from];
  return [
    { text: nameOf(holder, context), href: context.href(`/partners/${holder}`) },
    { text: nameOf(issuer, context), href: context.href(`/partners/${issuer}`) },
    { text: t(`flowKind.${flow.kind}`), href: `${context.href(`/deals/${flow.dealId}`)}#flows` },
    { text: amountText(flow, wording) },
    { text: heldText(flow, context) },
  ];
}

/** What was done of it, in words that say no more than claims do: shares are held, money is paid, or only promised. */
function heldText({ kind, firmness, status, paid, ...flow }: MoneyFlow, { wording }: ViewContext): string {
  const { t } = wording;
  const values = { status: t(`status.${status}`), paid: paid ? formatQuantity(paid, wording) : "" };
  if (firmness === "dead") return values.status;
  if (kind !== "equity_investment")
    return t(`circular.holdings.${kind === "stock_grant" && firmness === "firm" ? "holds" : "mayHold"}`, values);
  if (paid && lowerBound(paid) >= (usdOf(flow) ?? Number.POSITIVE_INFINITY)) return t("circular.holdings.paid");
  if (paid) return t("circular.holdings.partPaid", values);
  return t(`circular.holdings.${firmness}`, values);
}

/**
 * Investments that come in steps: a deal's equity flows into one party when there are several, or when part of one is
 * paid; beside a condition, what claims say of the filing that meets it.
 */
export function trancheSentences(standings: Standing[], context: ViewContext): { text: string; href?: string }[] {
  const { wording, href } = context;
  const sentences = standings
    .filter(({ firmness, deal }) => firmness !== "dead" && deal.layer === "equity")
    .flatMap(({ deal, flows, properties }) => {
      const own = flows.filter(({ flow }) => flow.kind === "equity_investment" && flow.to === "openai");
      const lines = own.flatMap((flow) => {
        const [value, paid] = [knownQuantity(flow, "value"), knownQuantity(flow, "paid_value")];
        if (!value || (own.filter((other) => other.flow.from === flow.flow.from).length < 2 && !paid)) return [];
        const many = context.organisations.get(flow.flow.from)?.kind === "group" ? "yes" : "no";
        const values = { from: nameOf(flow.flow.from, context), amount: formatQuantity(value, wording), many };
        const isPaid = paid && lowerBound(paid) >= statedNumber(value);
        const text =
          paid && !isPaid
            ? wording.t("circular.tranche.partPaid", { ...values, paid: formatQuantity(paid, wording) })
            : wording.t(`circular.tranche.${isPaid ? "paid" : flow.firmness}`, values);
        const met = flow.firmness === "conditional" ? textsOf("filing_date", properties, wording.locale) : [];
        const condition = flow.flow.conditions && !isPaid ? [flow.flow.conditions[wording.locale]] : [];
        return [{ text: [text, ...condition, ...met].join(" "), href: `${href(`/deals/${deal.id}`)}#flows` }];
      });
      return lines;
    });
  return boundedSentences(sentences, (sentence) => sentence, context);
}

/** What is shown for a property that is answered in words. */
export const textsOf = (asked: TextProperty, properties: Standing["properties"], locale: Locale): string[] =>
  properties.flatMap(({ property, shown }) => (property === asked && "text" in shown ? [shown.text[locale]] : []));
