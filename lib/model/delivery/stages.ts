import { groupBy } from "../group-by";
import { isOnOrBefore, type IsoDay } from "../imprecise-date";
import type { StageClaim } from "../ledger";
import { readProperty } from "../property";
import { isKnown, lowerBound, upperBound } from "../quantity";
import { POWER_BASES, type PowerBasis } from "../vocabulary";
import type { Site } from "./site";
import { STAGES, type Certainty, type Stage } from "./words";

/** The bases of a gigawatt, and the word for one whose source states none. */
export const STAGE_BASES = [...POWER_BASES, "unstated"] as const;
export type StageBasis = PowerBasis | "unstated";

/**
 * What is said of a stage on one basis: `stated` a number above 0; `none` a zero; `unnumbered` that it is reached,
 * without a number; `implied` that a later stage is; `silent` nothing, which is not zero.
 */
export type Said = "stated" | "none" | "unnumbered" | "implied" | "silent";

/**
 * How much of a site is at a stage, in GW on one basis: at least `low`, which is stated of it or of a later stage, and
 * no more than `high` for all that is stated. `isOpen`: it is said to be reached, and nothing says where it ends.
 */
export type StageAmount = {
  stage: Stage;
  said: Said;
  low: number;
  high: number;
  isOpen: boolean;
  /** The claim of this stage and basis that is shown; absent where none speaks of it. */
  claim?: StageClaim;
};

/** A site as of a day: on each basis that a source uses, what there is of every stage, from first to last. */
export type SiteStages = {
  site: Site;
  bases: { basis: StageBasis; amounts: StageAmount[] }[];
  /** The claims of the day that are neither updated nor deprecated, newest first. */
  claims: StageClaim[];
};

/**
 * What there is of a site as of a day, by the claims of one certainty; without any, no bases. Bases never mix: an
 * amount of one says nothing of another, but for a zero, which is zero on all. Of each stage there is at least as much
 * as of any later one, and at most what an earlier one is stated to come to.
 */
export function stagesOf(site: Site, claims: StageClaim[], certainty: Certainty, asOf: IsoDay): SiteStages {
  const current = currentOf(claims, asOf).filter((claim) => claim.certainty === certainty);
  const byBasis = groupBy(current, ({ basis }) => basis ?? "unstated");
  const zeros = new Set(current.filter(isZero).map(({ property }) => property));
  const lastOf = (claims: StageClaim[]) =>
    STAGES.findLastIndex((stage) => claims.some(({ property }) => property === stage));
  const reached = current.filter((claim) => !isZero(claim));
  const bounds = { last: lastOf(reached), numbered: lastOf(reached.filter(({ quantity }) => isKnown(quantity))) };
  const bases = STAGE_BASES.flatMap((basis) => {
    const own = byBasis.get(basis);
    return own ? [{ basis, amounts: amountsOf(own, { ...bounds, zeros, asOf }) }] : [];
  });
  return { site, bases, claims: current };
}

/** The claims that were stated by the day, were seen and still hold, newest first. */
function currentOf(claims: StageClaim[], asOf: IsoDay): StageClaim[] {
  const valid = claims.filter(
    ({ statedOn, rank, verification }) =>
      isOnOrBefore(statedOn, asOf) && rank !== "deprecated" && verification === "seen",
  );
  const updated = new Set(valid.flatMap(({ updates }) => updates));
  return valid.filter(({ id }) => !updated.has(id)).sort((a, b) => b.statedOn.latest.localeCompare(a.statedOn.latest));
}

const isZero = ({ quantity }: StageClaim) => isKnown(quantity) && upperBound(quantity) === 0;

/**
 * `last`: the place of the last stage that is said to be reached, and of the last that is so with a number on any
 * basis: only beyond that may an amount without a number be as large as anything stated before it. `zeros`: stages
 * stated as zero.
 */
type Bounds = { last: number; numbered: number; zeros: ReadonlySet<Stage>; asOf: IsoDay };

function amountsOf(claims: StageClaim[], { last, numbered, zeros, asOf }: Bounds): StageAmount[] {
  const shown = STAGES.map(
    (stage) =>
      readProperty(
        claims.filter(({ property }) => property === stage),
        asOf,
      )?.shown,
  );
  const lows = shown.map((claim) => (claim && isKnown(claim.quantity) ? lowerBound(claim.quantity) : 0));
  const ceilings: number[] = [];
  shown.forEach((claim, at) => {
    const own = claim && isKnown(claim.quantity) ? upperBound(claim.quantity) : Number.POSITIVE_INFINITY;
    ceilings.push(Math.min(own, ceilings[at - 1] ?? own));
  });
  const amounts: StageAmount[] = [];
  for (let at = STAGES.length - 1; at >= 0; at -= 1) {
    const [stage, claim, after] = [STAGES[at], shown[at], amounts[0]];
    if (!stage) continue;
    const low = Math.max(lows[at] ?? 0, after?.low ?? 0);
    const ceiling = ceilings[at] ?? Number.POSITIVE_INFINITY;
    const ends = Number.isFinite(ceiling) ? ceiling : low;
    const isStated = claim !== undefined && isKnown(claim.quantity);
    const isFree = at <= last && at > numbered;
    const high = Math.max(low, after?.high ?? 0, isFree || isStated ? ends : 0);
    const isOpen = ((isFree || isStated) && !Number.isFinite(ceiling)) || (after?.isOpen ?? false);
    amounts.unshift({
      stage,
      said: saidOf(claim, { low, isReached: at <= last, isNone: zeros.has(stage) }),
      low,
      high,
      isOpen,
      claim,
    });
  }
  return amounts;
}

function saidOf(claim: StageClaim | undefined, of: { low: number; isReached: boolean; isNone: boolean }): Said {
  if (claim && isKnown(claim.quantity) && !isZero(claim)) return "stated";
  if (of.low > 0) return "implied";
  if (of.isNone) return "none";
  if (claim) return "unnumbered";
  return of.isReached ? "implied" : "silent";
}
