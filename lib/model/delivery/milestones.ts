import { compareDates, daysAfter, isOnOrBefore, type ImpreciseDate, type IsoDay } from "../imprecise-date";
import type { OutcomeClaim } from "../ledger";
import type { Quantity } from "../quantity";
import type { Milestone } from "./site";

/** How a milestone stands: see `readMilestone`. */
export const MILESTONE_STATES = ["ahead", "met", "short", "moved", "overdue", "dropped"] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** A day that a milestone was given, by whom and when. */
type GivenDay = { expected: ImpreciseDate; statedOn: ImpreciseDate; sourceId: string };

/**
 * Days from one imprecise date to another: `days` from the latest possible day of the one to that of the other, and
 * the fewest and most that the dates allow. Negative where the second may lie before the first.
 */
type Slip = { days: number; low: number; high: number };

/** A milestone as of a day. */
export type MilestoneReading = {
  /** As it was first given. */
  first: Milestone;
  state: MilestoneState;
  /** Every day that it was given, in the order in which they were stated. */
  given: GivenDay[];
  /** The day that was given last. */
  due: ImpreciseDate;
  /** How far it was moved, from the first day given to the last; absent where both may be the same day. */
  slip?: Slip;
  /** When it was met and how long after the day first given: early where the whole slip lies before it. */
  met?: { day: ImpreciseDate; late: Slip; timing: "early" | "on_time" | "late" };
  /** What there is instead of what was promised, where that fell short. */
  result?: Quantity;
  /** What sources said became of it by the day, oldest first. */
  outcomes: OutcomeClaim[];
};

/**
 * One milestone as of a day, from the rows and claims of its id; `undefined` before anybody gave it a day. What a
 * source says became of it stands, the latest first: met, short of the promise, or dropped. Else it is dropped when
 * its deal is dead, overdue once the latest possible day of the last day given has passed, moved when that cannot be
 * the first day given, and ahead otherwise.
 */
export function readMilestone(
  rows: Milestone[],
  claims: OutcomeClaim[],
  { asOf, isDead }: { asOf: IsoDay; isDead: boolean },
): MilestoneReading | undefined {
  const known = rows.filter(({ statedOn }) => isOnOrBefore(statedOn, asOf)).sort(byStatement);
  const [head] = known;
  if (!head) return undefined;
  const outcomes = outcomesOf(claims, asOf);
  const moves = outcomes.flatMap(({ outcome, day, statedOn, sourceId }) =>
    outcome === "moved" && day ? [{ expected: day, statedOn, sourceId }] : [],
  );
  const given = [...known.map(({ expected, statedOn, sourceId }) => ({ expected, statedOn, sourceId })), ...moves];
  given.sort(byStatement);
  const from = given[0]?.expected ?? head.expected;
  const due = given.at(-1)?.expected ?? head.expected;
  const settled = outcomes.findLast(({ outcome }) => SETTLING.includes(outcome));
  return {
    first: head,
    given,
    due,
    outcomes,
    state: stateOf(settled, { isDead, from, due, asOf }),
    ...(cannotBeTheSame(from, due) && { slip: slipOf(from, due) }),
    ...(settled?.outcome === "met" && settled.day && { met: { day: settled.day, ...lateness(from, settled.day) } }),
    ...(settled?.outcome === "short" && settled.result && { result: settled.result }),
  };
}

const SETTLING: string[] = ["met", "short", "dropped"];

function stateOf(
  settled: OutcomeClaim | undefined,
  { isDead, from, due, asOf }: { isDead: boolean; from: ImpreciseDate; due: ImpreciseDate; asOf: IsoDay },
): MilestoneState {
  if (settled?.outcome === "met" || settled?.outcome === "short" || settled?.outcome === "dropped")
    return settled.outcome;
  if (isDead) return "dropped";
  if (due.latest < asOf) return "overdue";
  return cannotBeTheSame(from, due) ? "moved" : "ahead";
}

/** Claims of the day that hold, in the order in which they were stated. */
function outcomesOf(claims: OutcomeClaim[], asOf: IsoDay): OutcomeClaim[] {
  const valid = claims.filter(
    ({ statedOn, rank, verification }) =>
      isOnOrBefore(statedOn, asOf) && rank !== "deprecated" && verification === "seen",
  );
  const updated = new Set(valid.flatMap(({ updates }) => updates));
  return valid.filter(({ id }) => !updated.has(id)).sort(byStatement);
}

const byStatement = (a: { statedOn: ImpreciseDate }, b: { statedOn: ImpreciseDate }) =>
  a.statedOn.latest.localeCompare(b.statedOn.latest) || compareDates(a.statedOn, b.statedOn);

const cannotBeTheSame = (a: ImpreciseDate, b: ImpreciseDate) => a.latest < b.earliest || b.latest < a.earliest;

/** Days from one imprecise date to another, with the bounds that both allow. */
const slipOf = (from: ImpreciseDate, to: ImpreciseDate): Slip => ({
  days: daysAfter(to.latest, from.latest),
  low: daysAfter(to.earliest, from.latest),
  high: daysAfter(to.latest, from.earliest),
});

function lateness(from: ImpreciseDate, day: ImpreciseDate): Omit<NonNullable<MilestoneReading["met"]>, "day"> {
  const late = slipOf(from, day);
  return { late, timing: late.high < 0 ? "early" : late.days > 0 ? "late" : "on_time" };
}
