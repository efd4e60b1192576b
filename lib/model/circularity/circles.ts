import type { Firmness } from "../vocabulary";
import { groupBy } from "../group-by";
import type { IsoDay } from "../imprecise-date";
import { legsOf, MOST_CYCLES, simpleCycles } from "./cycles";
import { usdOf, type MoneyFlow } from "./money-flow";
import { networkOf } from "./network";

/**
 * One payment step of a circle: every flow from one party to the next. `usd` adds up those with an amount, in nominal
 * US dollars; `undefined` when none has one.
 */
export type Leg = { from: string; to: string; flows: MoneyFlow[]; usd?: number };

/** A circle in which money or ownership comes back to where it began. Dollars are nominal US dollars. */
export type Circle = {
  /** The parties joined by dots, the first by name first: the same circle has the same key on every day. */
  key: string;
  parties: string[];
  legs: Leg[];
  /**
   * The smallest leg with an amount: the most that can have gone round, if no leg without one is smaller. `undefined`
   * when no leg has one. Never added up over circles, for they share legs.
   */
  bottleneckUsd?: number;
  /** The same counting only firm flows; `undefined` when some leg has no firm flow with an amount. */
  firmBottleneckUsd?: number;
  /** The flows on its legs whose amounts are neither stated nor modelled. */
  undisclosed: MoneyFlow[];
  /** That of its least firm leg, each leg as firm as its firmest flow. */
  firmness: Firmness;
  /** The day from which every leg was there. */
  since: IsoDay;
};

/**
 * The circles among flows, at most `most` of them: shortest first, then by the names of their parties; `truncated`
 * when there are more. Flows without an amount close circles too: a circle is a fact of who deals with whom.
 */
export function circlesOf(flows: MoneyFlow[], most = MOST_CYCLES): { circles: Circle[]; truncated: boolean } {
  const legs = groupBy(flows, ({ from, to }) => pair(from, to));
  const { cycles, truncated } = simpleCycles(networkOf(flows.map(({ from, to }) => ({ from, to, amount: 1 }))), most);
  const told = new Map<string, ToldLeg>();
  /** A leg is told once: thousands of circles share the same few. */
  const tell = (from: string, to: string): ToldLeg => {
    const key = pair(from, to);
    const leg = told.get(key) ?? toLeg(from, to, legs.get(key) ?? []);
    told.set(key, leg);
    return leg;
  };
  return { circles: cycles.map(({ parties }) => toCircle(parties, tell)), truncated };
}

const pair = (from: string, to: string) => `${from}>${to}`;

/** A leg with what a circle takes from it. */
type ToldLeg = { leg: Leg; firmUsd: number; undisclosed: MoneyFlow[]; firmness: Firmness; since: IsoDay };

function toLeg(from: string, to: string, flows: MoneyFlow[]): ToldLeg {
  const amounts = flows.flatMap((flow) => usdOf(flow) ?? []);
  const usd = amounts.length ? amounts.reduce((sum, each) => sum + each, 0) : undefined;
  return {
    leg: { from, to, flows, usd },
    firmUsd: flows.reduce((sum, flow) => sum + (flow.firmness === "firm" ? (usdOf(flow) ?? 0) : 0), 0),
    undisclosed: flows.filter((flow) => usdOf(flow) === undefined),
    firmness: firmest(flows),
    since: flows.map(({ since }) => since.latest).sort()[0] ?? "",
  };
}

function toCircle(parties: string[], tell: (from: string, to: string) => ToldLeg): Circle {
  const told = legsOf(parties).map(([from, to]) => tell(from, to));
  const amounts = told.flatMap(({ leg }) => leg.usd ?? []);
  const firmAmounts = told.map(({ firmUsd }) => firmUsd);
  return {
    key: parties.join("."),
    parties,
    legs: told.map(({ leg }) => leg),
    bottleneckUsd: amounts.length ? Math.min(...amounts) : undefined,
    firmBottleneckUsd: firmAmounts.every((usd) => usd > 0) ? Math.min(...firmAmounts) : undefined,
    undisclosed: told.flatMap(({ undisclosed }) => undisclosed),
    firmness: weakest(told.map(({ firmness }) => firmness)),
    since:
      told
        .map(({ since }) => since)
        .sort()
        .at(-1) ?? "",
  };
}

const ORDER: Firmness[] = ["dead", "soft", "firm"];
const groupOf = ({ firmness }: MoneyFlow): Firmness => (firmness === "conditional" ? "soft" : firmness);
const firmest = (flows: MoneyFlow[]): Firmness =>
  ORDER[Math.max(...flows.map((flow) => ORDER.indexOf(groupOf(flow))))] ?? "dead";
const weakest = (groups: Firmness[]): Firmness =>
  ORDER[Math.min(...groups.map((group) => ORDER.indexOf(group)))] ?? "dead";
