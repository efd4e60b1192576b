import { groupBy } from "../group-by";
import type { IsoDay } from "../imprecise-date";
import type { KnownQuantity } from "../quantity";
import type { FlowFirmness } from "../firmness";
import { boundPart } from "./bound-part";
import { legsOf, MOST_CYCLES, simpleCycles } from "./cycles";
import { measuredFlows, measuredUsd } from "./measured";
import { usdOf, type MoneyFlow } from "./money-flow";
import { networkOf } from "./network";

/**
 * One payment step of a circle: every flow from one party to the next. `usd` adds up those with an amount, in nominal
 * US dollars; `undefined` when none has one.
 */
export type Leg = { from: string; to: string; flows: MoneyFlow[]; usd?: number };

/** The smallest leg of a circle: its dollars, with the qualifier that they allow, and the flows they were read from. */
export type SmallestLeg = { usd: number; quantity: KnownQuantity; flows: MoneyFlow[] };

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
  bottleneck?: SmallestLeg;
  /** The same counting only what binds; `undefined` when some leg has nothing that binds. */
  bound?: SmallestLeg;
  /** The flows on its legs whose amounts are neither stated nor modelled. */
  undisclosed: MoneyFlow[];
  /**
   * That of its least firm leg. A leg is firm when something on it binds: a stated amount, of a flow that a source
   * better than grade C speaks of. A flow that is firm by its deal's status alone makes a leg soft.
   */
  firmness: FlowFirmness;
  /** The day from which every leg was there with an amount that is shown, or at all where none is. */
  since: IsoDay;
};

/** What is said of a circle first: what binds of one that binds, else its smallest leg. */
export const smallestLeg = (circle: Circle | undefined): SmallestLeg | undefined => circle?.bound ?? circle?.bottleneck;

/**
 * The circles among flows, at most `most` of them: shortest first, then by the names of their parties; `truncated`
 * when there are more. Flows without an amount close circles too: a circle is a fact of who deals with whom.
 */
export function circlesOf(flows: MoneyFlow[], most = MOST_CYCLES): { circles: Circle[]; truncated: boolean } {
  const legs = groupBy(flows, ({ from, to }) => pair(from, to));
  const { cycles, truncated } = simpleCycles(networkOf(flows.map(({ from, to }) => ({ from, to, amount: 1 }))), most);
  const told = new Map<string, ToldLeg>();
  /** Each leg is written once: thousands of circles share the same few. */
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
type ToldLeg = {
  leg: Leg;
  bound: MoneyFlow[];
  boundUsd: number;
  undisclosed: MoneyFlow[];
  firmness: FlowFirmness;
  since: IsoDay;
};

function toLeg(from: string, to: string, flows: MoneyFlow[]): ToldLeg {
  const [measured, bound] = [measuredFlows(flows), flows.flatMap((flow) => provenPart(flow) ?? [])];
  const shown = measured.length ? measured : flows;
  return {
    leg: { from, to, flows, usd: measured.length ? sumOf(measured) : undefined },
    bound,
    boundUsd: sumOf(bound),
    undisclosed: flows.filter((flow) => usdOf(flow) === undefined),
    firmness: bound.length ? "firm" : firmest(flows.map(({ firmness }) => (firmness === "firm" ? "soft" : firmness))),
    since: shown.map(({ since }) => since.latest).sort()[0] ?? "",
  };
}

const sumOf = (flows: MoneyFlow[]) => flows.reduce((sum, flow) => sum + (usdOf(flow) ?? 0), 0);

/** What binds of a flow for a stated amount, if a source better than grade C speaks of the flow. */
function provenPart(flow: MoneyFlow): MoneyFlow | undefined {
  const part = boundPart(flow);
  return part?.amount.basis === "stated" && part.amount.usd > 0 && part.grade !== "C" ? part : undefined;
}

function toCircle(parties: string[], tell: (from: string, to: string) => ToldLeg): Circle {
  const told = legsOf(parties).map(([from, to]) => tell(from, to));
  const firmness = weakest(told.map(({ firmness: each }) => each));
  return {
    key: parties.join("."),
    parties,
    legs: told.map(({ leg }) => leg),
    bottleneck: bottleneckOf(told),
    bound: firmness === "firm" ? boundOf(told) : undefined,
    undisclosed: told.flatMap(({ undisclosed }) => undisclosed),
    firmness,
    since:
      told
        .map(({ since }) => since)
        .sort()
        .at(-1) ?? "",
  };
}

function bottleneckOf(told: ToldLeg[]): SmallestLeg | undefined {
  const [least] = told.filter(({ leg }) => leg.usd !== undefined).sort((a, b) => (a.leg.usd ?? 0) - (b.leg.usd ?? 0));
  if (least?.leg.usd === undefined) return undefined;
  const { usd, flows } = least.leg;
  const doubt = {
    mayBeLess: told.some(({ leg }) => leg.usd === undefined),
    mayBeMore: least.undisclosed.length > 0,
  };
  return { usd, quantity: measuredUsd(usd, flows, doubt), flows: measuredFlows(flows) };
}

function boundOf(told: ToldLeg[]): SmallestLeg | undefined {
  const [least] = [...told].sort((a, b) => a.boundUsd - b.boundUsd);
  return least && { usd: least.boundUsd, quantity: measuredUsd(least.boundUsd, least.bound), flows: least.bound };
}

const ORDER: FlowFirmness[] = ["dead", "soft", "conditional", "firm"];
const firmest = (groups: FlowFirmness[]): FlowFirmness =>
  ORDER[Math.max(...groups.map((group) => ORDER.indexOf(group)))] ?? "dead";
const weakest = (groups: FlowFirmness[]): FlowFirmness =>
  ORDER[Math.min(...groups.map((group) => ORDER.indexOf(group)))] ?? "dead";
