import { formatQuantity } from "@/lib/format/quantity";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { statedNumber } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import { nameOf, type ViewContext } from "../reader";
import type { TableView } from "../table";
import { writeDollars } from "./amount-text";
import { textsOf } from "./equity";
import { sharesText } from "./tables";

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
          ladder: textsOf("conditions", standing.properties, wording.locale),
        },
      ];
    });
}
