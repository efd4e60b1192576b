import type { Firmness } from "../vocabulary";
import { compareDates } from "../imprecise-date";
import type { Milestone } from "../ledger";
import { isKnown, lowerBound, statedNumber, type KnownQuantity } from "../quantity";

/**
 * First and last calendar year of building, and where they come from: `milestones` give both, `start` only the first,
 * `default` neither; `reader` typed them.
 */
export type BuildWindow = { from: number; to: number; basis: "milestones" | "start" | "default" | "reader" };

/** Gigawatts to be costed (`power`, in GW): a deal of the ledger by its id, or one the reader adds. */
export type Project = {
  id: string;
  power: KnownQuantity;
  firmness: Firmness;
  window: BuildWindow;
  /** How many deals it sums up; absent of one. */
  sumOf?: number;
  /** What draws are taken from, in GW, where that is not from the floor to the stated gigawatts. */
  drawnGw?: { low: number; high: number };
};

/** How many deals projects stand for. */
export const dealCount = (projects: Pick<Project, "sumOf">[]): number =>
  projects.reduce((count, { sumOf = 1 }) => count + sumOf, 0);

/**
 * Where sources do not say when, building begins the year after the announcement and takes this many calendar years.
 * An assumption, shown as one.
 */
const DEFAULT_BUILD_YEARS = 5;

/**
 * The building years of a deal from its milestones as of a day: the first expected year begins it, and the latest
 * milestone that names all its gigawatts ends it. One in the year of the announcement says that sites are secured, not
 * built, and ends nothing. What milestones do not say is the default. `announced` is an ISO day.
 */
export function buildWindow(milestones: Milestone[], power: KnownQuantity, announced: string): BuildWindow {
  const [first] = [...milestones].sort((a, b) => compareDates(a.expected, b.expected));
  if (!first) return { from: yearOf(announced) + 1, to: yearOf(announced) + DEFAULT_BUILD_YEARS, basis: "default" };
  const from = yearOf(first.expected.earliest);
  const whole = milestones.filter(
    (milestone) => milestone.power && isKnown(milestone.power) && statedNumber(milestone.power) >= statedNumber(power),
  );
  const to = Math.max(0, ...whole.map(({ expected }) => yearOf(expected.latest)));
  if (to <= yearOf(announced)) return { from, to: from + DEFAULT_BUILD_YEARS - 1, basis: "start" };
  return { from: Math.min(from, to - 1), to, basis: "milestones" };
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** The gigawatts that are certain at least, in GW: 0 for "up to". */
export const floorGw = ({ power }: Pick<Project, "power">): number => lowerBound(power);

/** The gigawatts as stated, in GW, always finite: the high end of a range, the low end of "at least". */
export const statedGw = ({ power }: Pick<Project, "power">): number => statedNumber(power);

/** Half way between the floor and the stated gigawatts, in GW: the central reading. */
export const centralGw = (project: Pick<Project, "power">): number => (floorGw(project) + statedGw(project)) / 2;
