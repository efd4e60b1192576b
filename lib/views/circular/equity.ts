import { formatQuantity } from "@/lib/format/quantity";
import { costAfterSales, type Stake } from "@/lib/model/circularity/round-trip";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { isKnown, statedNumber } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import { nameOf, type ViewContext } from "../reader";
import type { Cell, TableView } from "../table";
import { amountText, labelDollars, writeDollars, writePart } from "./amount-text";
import { boundedSentences, largestFlows, toFlowRest } from "./listed";
import type { Rest } from "../rest";
import { sharesText } from "./tables";

/**
 * Every investor's round trip: what comes back straight, at most, and in proportion; and, once a margin is set, what
 * the stake costs after sales.
 */
export function toRoundTrips(stakes: Stake[], margin: number | undefined, context: ViewContext): TableView {
  const { wording } = context;
  const { t } = wording;
  const part = (value: number): Cell => ({ text: writePart(value, wording), value, numeric: true });
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
      { text: nameOf(stake.from, context) },
      { text: nameOf(stake.to, context) },
      { text: labelDollars(stake.stake, wording), value: stake.stake, numeric: true },
      part(stake.direct),
      part(stake.bound),
      part(stake.proportional),
      ...net(stake),
    ]),
  };
}

/** Who holds or may hold what of whom: equity flows with their dollars or shares, and whether they bind. */
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
    { text: nameOf(holder, context) },
    { text: nameOf(issuer, context) },
    { text: t(`flowKind.${flow.kind}`), href: `${context.href(`/deals/${flow.dealId}`)}#flows` },
    { text: amountText(flow, wording) },
    {
      text: t(flow.firmness === "firm" ? "circular.holdings.holds" : "circular.holdings.mayHold", {
        status: t(`status.${flow.status}`),
      }),
    },
  ];
}

export type WarrantView = {
  issuer: string;
  name: string;
  lead: string;
  price?: number;
  table: TableView;
  ladder: string[];
  href: string;
};

/**
 * A warrant that OpenAI holds: vested, unvested and, at the reader's price, what it would be worth. Sources name the
 * first and the last step of the ladder only,
 * so no step between is drawn. Nothing has vested until a claim says so.
 */
export function toWarrants(
  standingOf: (dealId: string) => Standing | undefined,
  flows: MoneyFlow[],
  prices: Readonly<Record<string, number | undefined>>,
  context: ViewContext,
): WarrantView[] {
  const { wording, href } = context;
  const { t } = wording;
  return flows
    .filter(({ kind, shares }) => kind === "warrant" && shares)
    .flatMap((flow) => {
      const standing = standingOf(flow.dealId);
      if (!standing || !flow.shares) return [];
      const [shares, price] = [statedNumber(flow.shares), prices[flow.from]];
      const worth = (count: number) =>
        price === undefined ? t("circular.warrant.noPrice") : writeDollars(count * price, wording);
      const target = knownQuantity(standing, "share_price_target");
      const figures = { shares: formatQuantity(flow.shares, wording), issuer: nameOf(flow.from, context) };
      return [
        {
          issuer: flow.from,
          name: nameOf(flow.from, context),
          price,
          href: `${href(`/deals/${flow.dealId}`)}#flows`,
          lead: t("circular.warrant.lead", figures),
          table: {
            caption: t("circular.warrant.caption", { name: figures.issuer }),
            columns: [
              { label: t("circular.warrant.state") },
              { label: t("circular.warrant.shares"), numeric: true },
              { label: t("circular.warrant.value"), numeric: true },
            ],
            rows: [
              [
                { text: t("circular.warrant.vested") },
                { text: sharesText(0, context), value: 0, numeric: true },
                { text: worth(0), numeric: true },
              ],
              [
                { text: t("circular.warrant.unvested") },
                { text: figures.shares, value: shares, numeric: true },
                { text: worth(shares), numeric: true },
              ],
              ...(target
                ? [
                    [
                      { text: t("circular.warrant.atTarget", { price: formatQuantity(target, wording) }) },
                      { text: figures.shares, value: shares, numeric: true },
                      { text: writeDollars(shares * statedNumber(target), wording), numeric: true },
                    ],
                  ]
                : []),
            ],
          },
          ladder: standing.properties.flatMap(({ property, shown }) =>
            property === "conditions" && "text" in shown ? [shown.text[wording.locale]] : [],
          ),
        },
      ];
    });
}

/**
 * Investments that come in steps: a deal's equity flows into one party when there are several, or when part of one is
 * paid.
 */
export function trancheSentences(standings: Standing[], context: ViewContext): { text: string; href?: string }[] {
  const { wording, href } = context;
  const sentences = standings
    .filter(({ firmness, deal }) => firmness !== "dead" && deal.layer === "equity")
    .flatMap(({ deal, flows }) => {
      const own = flows.filter(({ flow }) => flow.kind === "equity_investment" && flow.to === "openai");
      const lines = own.flatMap((flow) => {
        const [value, paid] = [knownQuantity(flow, "value"), knownQuantity(flow, "paid_value")];
        if (!value || (own.filter((other) => other.flow.from === flow.flow.from).length < 2 && !paid)) return [];
        const values = { from: nameOf(flow.flow.from, context), amount: formatQuantity(value, wording) };
        const condition = flow.flow.conditions ? ` ${flow.flow.conditions[wording.locale]}` : "";
        const text =
          paid && isKnown(paid)
            ? wording.t("circular.tranche.paid", { ...values, paid: formatQuantity(paid, wording) })
            : wording.t(flow.flow.binding ? "circular.tranche.binding" : "circular.tranche.open", values);
        return [{ text: text + condition, href: `${href(`/deals/${deal.id}`)}#flows` }];
      });
      return lines;
    });
  return boundedSentences(sentences, (sentence) => sentence, context);
}
