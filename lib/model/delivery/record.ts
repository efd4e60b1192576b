import type { IsoDay } from "../imprecise-date";
import type { MilestoneReading } from "./milestones";

/** How dated promises turned out as of a day: counts of milestones, and days. */
export type DeliveryRecord = {
  /** All that had been given a day. */
  promised: number;
  /** Those whose first day has wholly passed, and those that were settled before it. */
  due: number;
  /** Of those due: met, and of these after the first day given. */
  met: number;
  late: number;
  /** A result below the promise. */
  short: number;
  /** Given another day at least once, and the median of how many days later; absent where none was. */
  moved: number;
  medianSlipDays?: number;
  overdue: number;
  dropped: number;
};

/**
 * The record over milestones as of a day: of promises only, never of projections by others. Of one party, hand in those
 * that are its promise.
 */
export function recordOf(readings: MilestoneReading[], asOf: IsoDay): DeliveryRecord {
  const promises = readings.filter(({ first }) => first.kind === "promise");
  const inState = (...states: MilestoneReading["state"][]) => promises.filter(({ state }) => states.includes(state));
  const slips = promises.flatMap(({ slip }) => (slip ? [slip.days] : []));
  return {
    promised: promises.length,
    due: promises.filter((reading) => isDue(reading, asOf)).length,
    met: inState("met").length,
    late: promises.filter(({ met }) => met?.timing === "late").length,
    short: inState("short").length,
    moved: slips.length,
    ...(slips.length && { medianSlipDays: median(slips) }),
    overdue: inState("overdue").length,
    dropped: inState("dropped").length,
  };
}

const isDue = ({ state, given }: MilestoneReading, asOf: IsoDay) =>
  state === "met" || state === "short" || (given[0]?.expected.latest ?? "9999") < asOf;

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
