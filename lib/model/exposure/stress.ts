import { networkOf, type Network } from "../circularity/network";
import { clearing, type Cleared, type Guarantee } from "../clearing/clearing";
import { withOwnMeans } from "../clearing/own-means";

/** What a stated flow makes its debtor owe, in US dollars: what is firm of it and what is not. */
export type StressDebt = { flowId: string; from: string; to: string; firmUsd: number; otherUsd: number };

/** A guarantee of the ledger: called, it makes the guarantor owe up to its cap. `of` is whose debts it covers. */
type StressGuarantee = { flowId: string; guarantor: string; beneficiary: string; of: string; capUsd: number };

/** Everything that a stress is worked out from: plain data, so that the browser can do it too. */
export type StressInputs = {
  debts: StressDebt[];
  guarantees: StressGuarantee[];
  /** US dollars at OpenAI's last valuation, by holder. */
  stakesUsd: Record<string, number>;
  /** The part of its debts that each debtor can pay from elsewhere, unless the reader says otherwise. */
  paysAlone: Record<string, number>;
};

/** What the reader supposes. Parts are fractions from 0 to 1. */
export type StressChoices = {
  /** The part of its promises that OpenAI has the means for. */
  keptPart: number;
  paysAlone: Record<string, number>;
  firmOnly: boolean;
  guaranteesCalled: boolean;
  /** What OpenAI's shares are worth, of its last valuation. */
  shareValue: number;
  /** Flows that are not paid at all, whatever else is. */
  cut: string[];
};

/** What becomes of one party, in US dollars. */
export type StressRow = {
  party: string;
  /** What it is promised by the others, what of that it gets, and what it lacks; guarantees are apart. */
  promised: number;
  received: number;
  short: number;
  fromGuarantees: number;
  owed: number;
  paid: number;
  /** The round in which it fails; `undefined` when it does not. */
  round?: number;
  stakeLoss: number;
  /** What its guarantees came to when they were called. */
  guaranteesCalled: number;
};

export type Stress = {
  rows: StressRow[];
  promised: number;
  paid: number;
  unpaid: number;
  /** What those who fail first leave unpaid, with the flows that are cut, and what those leave whom they pull down. */
  shock: number;
  contagion: number;
  /** Who fails in which round, from the first. */
  rounds: string[][];
  called: Cleared["called"];
};

/**
 * Clears the debts under the reader's suppositions. At a kept part of 1 nobody fails and nothing is short. Parties are
 * in the order of what they are short of, then of what they are promised.
 */
export function stressOf(inputs: StressInputs, choices: StressChoices): Stress {
  const debts = inputs.debts
    .map(({ flowId, from, to, firmUsd, otherUsd }): Debt => ({
      ...{ from, to, isCut: choices.cut.includes(flowId) },
      amount: firmUsd + (choices.firmOnly ? 0 : otherUsd),
    }))
    .filter(({ amount }) => amount > 0);
  const alone = (party: string) => choices.paysAlone[party] ?? inputs.paysAlone[party] ?? 1;
  const network = withOwnMeans(debts, alone, { party: "openai", keptPart: choices.keptPart });
  const cleared = clearing(
    withoutCut(network, debts),
    choices.guaranteesCalled ? inputs.guarantees.map(guaranteeOf(alone)) : [],
  );
  const parties = new Set([...cleared.parties.keys(), ...Object.keys(inputs.stakesUsd)]);
  const rows = [...parties].map((party) => rowOf(party, debts, cleared, inputs, choices));
  const unpaidBy = (isFirst: boolean) =>
    rows.reduce(
      (sum, { owed, paid, round = 0 }) => sum + (round > 0 && (round === 1) === isFirst ? owed - paid : 0),
      0,
    );
  const cut = sum(debts.map(({ isCut, amount }) => (isCut ? amount : 0)));
  const last = Math.max(0, ...rows.map(({ round = 0 }) => round));
  return {
    rows: rows.sort((a, b) => b.short - a.short || b.promised - a.promised || (a.party < b.party ? -1 : 1)),
    promised: cleared.owed + cut,
    paid: cleared.paid,
    unpaid: cleared.unpaid + cut,
    shock: unpaidBy(true) + cut,
    contagion: unpaidBy(false),
    rounds: Array.from({ length: last }, (_, at) =>
      rows.filter(({ round }) => round === at + 1).map(({ party }) => party),
    ),
    called: cleared.called,
  };
}

const guaranteeOf =
  (alone: (party: string) => number) =>
  ({ guarantor, beneficiary, of, capUsd }: StressGuarantee): Guarantee => ({
    ...{ guarantor, beneficiary, of },
    cap: capUsd,
    backed: capUsd * alone(guarantor),
  });

type Debt = { from: string; to: string; amount: number; isCut: boolean };

/** What is left to clear: the means stay those of a network in which every debt is owed. */
const withoutCut = ({ boundary }: Network, debts: Debt[]): Network =>
  networkOf(
    debts.filter(({ isCut }) => !isCut),
    boundary,
  );

function rowOf(
  party: string,
  debts: Debt[],
  cleared: Cleared,
  inputs: StressInputs,
  choices: StressChoices,
): StressRow {
  const { owed = 0, paid = 0, round } = cleared.parties.get(party) ?? {};
  const due = debts.filter(({ to }) => to === party);
  const promised = sum(due.map(({ amount }) => amount));
  const short = sum(due.map(({ from, amount, isCut }) => amount * (isCut ? 1 : 1 - cleared.paidPart(from))));
  const guaranteed = cleared.called.map(({ guarantee }) => guarantee);
  return {
    ...{ party, promised, short, received: promised - short, owed, paid, round },
    fromGuarantees: sum(
      guaranteed
        .filter(({ beneficiary }) => beneficiary === party)
        .map(({ cap, guarantor }) => cap * cleared.paidPart(guarantor)),
    ),
    stakeLoss: (inputs.stakesUsd[party] ?? 0) * (1 - choices.shareValue),
    guaranteesCalled: sum(guaranteed.filter(({ guarantor }) => guarantor === party).map(({ cap }) => cap)),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
