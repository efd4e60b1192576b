import type { PowerBasis } from "../vocabulary";
import type { Firmness } from "../firmness";
import { compareDates } from "../imprecise-date";
import type { Milestone } from "../delivery/site";
import { isKnown, lowerBound, statedNumber, type KnownQuantity } from "../quantity";

/**
 * First and last calendar year of building, and where they come from: `milestones` give both, `start` only the first,
 * `default` neither; `reader` typed them.
 */
export type BuildWindow = {
  from: number;
  to: number;
  basis: "milestones" | "start" | "default" | "reader";
  /** The first year that was expected, where it is over and the model begins later (`windowFrom`). */
  since?: number;
};

/**
 * The same years as far as they are the model's: what sources expected of years that are over is on record instead, so
 * that all is built from `start` on. Years that are over altogether become `start` alone.
 */
export const windowFrom = (window: BuildWindow, start: number): BuildWindow =>
  window.from >= start ? window : { ...window, from: start, to: Math.max(window.to, start), since: window.from };

/** Gigawatts to be costed (`power`, in GW): a deal of the ledger by its id, or one the reader adds. */
export type Project = {
  id: string;
  power: KnownQuantity;
  /** Of all its gigawatts but those that are bound. */
  firmness: Firmness;
  /**
   * How many of its gigawatts contracts bind, where these are fewer than all or signed as a ceiling; at most stated.
   */
  boundGw?: number;
  window: BuildWindow;
  /** Where its gigawatts are measured, if the source says so. */
  basis?: PowerBasis;
  /** How many deals it sums up; absent of one. */
  sumOf?: number;
  /** A number that the reader typed: no deal, so it is built whole, whatever share of deals is. */
  isTyped?: true;
  /** What draws are taken from, in GW, where that is not from the floor to the stated gigawatts. */
  drawnGw?: { low: number; high: number };
};

/** How many deals projects stand for, each project being one, a sum, or a typed number, which is none. */
export const dealCount = (projects: Pick<Project, "sumOf" | "isTyped">[]): number =>
  projects.reduce((count, { sumOf = 1, isTyped }) => count + (isTyped ? 0 : sumOf), 0);

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
    ({ power: promised }) =>
      promised?.unit === "GW" && isKnown(promised) && statedNumber(promised) >= statedNumber(power),
  );
  const to = Math.max(0, ...whole.map(({ expected }) => yearOf(expected.latest)));
  if (to <= yearOf(announced)) return { from, to: from + DEFAULT_BUILD_YEARS - 1, basis: "start" };
  return { from: Math.min(from, to - 1), to, basis: "milestones" };
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** What of a project tells its gigawatts. */
export type Sized = Pick<Project, "power" | "boundGw">;

/** The gigawatts that are certain at least, in GW: the bound ones, and 0 for an "up to" that nothing binds. */
export const floorGw = ({ power, boundGw = 0 }: Sized): number => Math.max(lowerBound(power), boundGw);

/** The gigawatts as stated, in GW, always finite: the high end of a range, the low end of "at least". */
export const statedGw = ({ power }: Sized): number => statedNumber(power);

/** Half way between the floor and the stated gigawatts, in GW: the central reading. */
export const centralGw = (project: Sized): number => (floorGw(project) + statedGw(project)) / 2;

/**
 * What gets built of a project, in GW, when it has `gw` gigawatts: those that are bound × the share of what is firm,
 * the others × the share of their own group; all of a typed number.
 */
export const builtGw = (
  { boundGw = 0, firmness, isTyped }: Pick<Project, "boundGw" | "firmness" | "isTyped">,
  gw: number,
  realisation: Record<Firmness, number>,
): number => (isTyped ? gw : boundGw * realisation.firm + (gw - boundGw) * realisation[firmness]);
