import { STAGE_BASES, type SiteStages, type StageAmount, type StageBasis } from "./stages";
import { STAGES, type Stage } from "./words";

/**
 * Gigawatts of several sites at a stage, on one basis: at least `low`, of which `stated` is stated of this very stage
 * and the rest implied by later ones; at most `high`, unless it `isOpen`.
 */
type BasisTotal = {
  basis: StageBasis;
  stated: number;
  low: number;
  high: number;
  isOpen: boolean;
  /** Ids of the sites that have a number here. */
  siteIds: string[];
};

/** A stage over several sites: a total for each basis, since known bases are never added to each other. */
export type StageTotal = {
  stage: Stage;
  totals: BasisTotal[];
  /** Ids of the sites that are said to have reached it, without a number on any basis. */
  unnumbered: string[];
};

/**
 * Totals of every stage, from first to last. Gigawatts on an unstated basis have a total of their own too: whether they
 * are another's is not known. A basis on which no site has a number is left out.
 */
export function stageTotals(sites: SiteStages[]): StageTotal[] {
  return STAGES.map((stage, at) => ({
    stage,
    totals: STAGE_BASES.flatMap((basis) => {
      const own = sites.flatMap(({ site, bases }) => {
        const amount = bases.find((each) => each.basis === basis)?.amounts[at];
        return amount && (amount.low > 0 || amount.high > 0) ? [{ siteId: site.id, amount }] : [];
      });
      return own.length ? [totalOf(basis, own)] : [];
    }),
    unnumbered: sites.filter((each) => isUnnumbered(each, at)).map(({ site }) => site.id),
  }));
}

function totalOf(basis: StageBasis, own: { siteId: string; amount: StageAmount }[]): BasisTotal {
  const sum = (of: (amount: StageAmount) => number) => own.reduce((total, { amount }) => total + of(amount), 0);
  return {
    basis,
    stated: sum(({ said, low, claim }) => (said === "stated" && claim ? low : 0)),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    isOpen: own.some(({ amount }) => amount.isOpen),
    siteIds: own.map(({ siteId }) => siteId),
  };
}

function isUnnumbered({ bases }: SiteStages, at: number): boolean {
  const amounts = bases.flatMap(({ amounts: all }) => all[at] ?? []);
  return (
    amounts.some(({ said }) => said === "unnumbered" || said === "implied") && amounts.every(({ low }) => low === 0)
  );
}
