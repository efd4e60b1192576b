import type { SiteReading } from "@/lib/model/delivery/delivery";
import { CERTAINTIES, STAGES } from "@/lib/model/delivery/words";

/**
 * Sites in the order in which a page lists them: those of the total first, then likely and speculative ones, pools and
 * dead deals; among each, those that have come furthest, then the largest.
 */
export const inSiteOrder = (sites: SiteReading[]): SiteReading[] =>
  [...sites].sort((a, b) => rankOf(a) - rankOf(b) || furthest(b) - furthest(a) || largest(b) - largest(a));

const rankOf = ({ site, certainty, isDead }: SiteReading) =>
  CERTAINTIES.indexOf(certainty) + (site.kind === "pool" ? 10 : 0) + (isDead ? 20 : 0);

const furthest = ({ bases }: SiteReading) =>
  STAGES.findLastIndex((_, at) =>
    bases.some(({ amounts }) => amounts[at]?.said === "stated" || amounts[at]?.said === "unnumbered"),
  );

const largest = ({ bases }: SiteReading) => Math.max(0, ...bases.map(({ amounts }) => amounts[0]?.low ?? 0));
