import { usdOf } from "../circularity/money-flow";
import { partsOfFlow } from "../entry-parts";
import type { Day } from "../edition";
import type { Organisation } from "../ledger";
import { splitLargest } from "../largest";
import { statedNumber } from "../quantity";
import type { Exposure } from "./exposure";
import { promisesOf, type Promised, type Promises } from "./promises";
import type { StressDebt, StressInputs } from "./stress";
import { coverage } from "./upstream";

/** A promise that has no dollars in the stress, and why. */
export type Unseen = { promised: Promised; reason: "undisclosed" | "unknown" | "talks" | "covers_other" | "small" };

/** How many debts are cleared, the largest, so that a page stays as small however large the ledger is. */
const MOST_DEBTS = 100;
const MOST_STAKES = 40;

/**
 * What a stress of a day is worked out from, and what it cannot see: promises without stated dollars, talks, and
 * guarantees of something else than debts. A debt is the stated total over its term, the high end of "up to".
 */
export function stressInputs(
  today: Day,
  organisations: ReadonlyMap<string, Organisation>,
  exposed: Exposure[],
  promises: Promises = promisesOf(today),
): { inputs: StressInputs; unseen: Unseen[]; seen: Promised[] } {
  const isSeen = ({ money }: Promised) => "usd" in money.amount;
  const { largest: seen, rest } = splitLargest(
    promises.debts.filter(isSeen),
    MOST_DEBTS,
    ({ money }) => usdOf(money) ?? 0,
  );
  const coveredBy = coverage(promises, today.relations);
  const covering = promises.guarantees.map((promised) => ({
    promised,
    covered: coveredBy(promised),
  }));
  const guarantees = covering.flatMap(({ promised, covered }) =>
    "usd" in promised.money.amount && covered.length
      ? covered.map((of) => ({
          ...{ flowId: promised.money.id, guarantor: promised.debtor, beneficiary: promised.creditor, of },
          capUsd: "usd" in promised.money.amount ? promised.money.amount.usd : 0,
        }))
      : [],
  );
  const debtors = new Set([...seen.map(({ debtor }) => debtor), ...guarantees.map(({ guarantor }) => guarantor)]);
  debtors.delete("openai");
  return {
    inputs: {
      debts: seen.map(debtOf),
      guarantees,
      stakesUsd: Object.fromEntries(
        splitLargest(exposed, MOST_STAKES, ({ stake }) => stake?.worthUsd ?? 0).largest.flatMap(({ party, stake }) =>
          stake?.worthUsd ? [[party, stake.worthUsd] as const] : [],
        ),
      ),
      paysAlone: Object.fromEntries([...debtors].map((id) => [id, paysAloneOf(organisations.get(id))])),
    },
    seen,
    unseen: [
      ...promises.debts.flatMap((promised): Unseen[] => whySilent(promised)),
      ...rest.map((promised): Unseen => ({ promised, reason: "small" })),
      ...promises.talks.map((promised): Unseen => ({ promised, reason: "talks" })),
      ...covering.flatMap(({ promised, covered }): Unseen[] =>
        covered.length ? whySilent(promised) : [{ promised, reason: "covers_other" }],
      ),
    ],
  };
}

/** A judgement of the ledger; where there is none, a company is taken to pay whatever happens, a vehicle to pass on. */
const paysAloneOf = (organisation: Pick<Organisation, "paysAlone" | "kind"> | undefined): number =>
  organisation?.paysAlone ?? (organisation?.kind === "vehicle" ? 0 : 1);

const whySilent = (promised: Promised): Unseen[] => {
  const { amount } = promised.money;
  return "usd" in amount ? [] : [{ promised, reason: amount.basis }];
};

function debtOf({ money, flow, debtor, creditor }: Promised): StressDebt {
  const usd = (isFirm: boolean) =>
    partsOfFlow(flow)
      .filter(({ firmness }) => (firmness === "firm") === isFirm)
      .reduce((sum, { quantity }) => sum + statedNumber(quantity), 0);
  return { flowId: money.id, from: debtor, to: creditor, firmUsd: usd(true), otherUsd: usd(false) };
}
