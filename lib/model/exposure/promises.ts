import type { MoneyFlow } from "../circularity/money-flow";
import { groupBy } from "../group-by";
import type { Day } from "../edition";
import type { FlowStanding, Standing } from "../standing";
import type { FlowKind } from "../vocabulary";

/** The kinds of flows that pay for something: whoever they come from owes them. */
export const PURCHASES: FlowKind[] = ["cloud_contract", "lease", "chip_purchase"];

/** A live flow of a day, as money and as it stood. The same money is in one of them only. */
export type LiveFlow = { money: MoneyFlow; flow: FlowStanding; standing: Standing };

/** Who owes whom what: a purchase by who buys, a loan by who borrows, a guarantee by who gives it. */
export type Promised = LiveFlow & { debtor: string; creditor: string };

/** What parties owe each other on a day, by what it is. */
export type Promises = {
  /** Purchases and loans that were agreed, with and without stated dollars. A line that may be drawn is none. */
  debts: Promised[];
  /** The same of what is only talked about: nothing was agreed (rule 6 of the domain). */
  talks: Promised[];
  guarantees: Promised[];
  /** Money for shares of OpenAI, agreed or paid. */
  stakes: LiveFlow[];
  /** Every flow by its deal, each money once. */
  inDeal: (dealId: string) => LiveFlow[];
};

/** The promises of a day, each money once by the law of counting (`same-money.ts`), in the ledger's order. */
export function promisesOf({ standings, money: stated }: Pick<Day, "standings" | "money">): Promises {
  const standingOf = new Map(
    standings.flatMap((standing) => standing.flows.map((flow) => [flow.flow.id, { flow, standing }] as const)),
  );
  const live = stated().flows.flatMap((money): LiveFlow[] => {
    const found = money.firmness === "dead" ? undefined : standingOf.get(money.id);
    return found ? [{ money, ...found }] : [];
  });
  const byDeal = groupBy(live, ({ money }) => money.dealId);
  const owed = live.flatMap((each): Promised[] => {
    const { from, to, kind } = each.money;
    if (PURCHASES.includes(kind)) return [{ ...each, debtor: from, creditor: to }];
    const isDrawn = kind === "loan" && each.standing.deal.layer !== "contingent";
    return isDrawn ? [{ ...each, debtor: to, creditor: from }] : [];
  });
  const isTalk = ({ money }: LiveFlow) => money.status === "talks";
  return {
    debts: owed.filter((each) => !isTalk(each)),
    talks: owed.filter(isTalk),
    guarantees: live.flatMap((each) =>
      each.money.kind === "guarantee" ? [{ ...each, debtor: each.money.from, creditor: each.money.to }] : [],
    ),
    stakes: live.filter(
      (each) => each.money.kind === "equity_investment" && each.money.to === "openai" && !isTalk(each),
    ),
    inDeal: (dealId) => byDeal.get(dealId) ?? [],
  };
}

/** Whether a promise pays for something, rather than pays back a loan. */
export const isPurchase = ({ money }: LiveFlow): boolean => PURCHASES.includes(money.kind);
