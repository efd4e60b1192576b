/**
 * What is said to exist of a promised gigawatt, from first to last: of each stage there is at least as much as of the
 * ones after it. A claim of a stage speaks of a site, has the stage as its property and is in GW.
 */
export const STAGES = ["announced", "contracted", "under_construction", "energised", "delivered", "running"] as const;
export type Stage = (typeof STAGES)[number];

/** How sure it is that the capacity is OpenAI's. Only what is `stated` is in a total; `likely` stands beside it. */
export const CERTAINTIES = ["stated", "likely", "speculative"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A `site` is one place; a `pool` is capacity that no place is named for, or of all customers: in no total. */
export const SITE_KINDS = ["site", "pool"] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A `promise` of those who deliver, or a `projection` by others: shown apart, and never counted as due. */
export const MILESTONE_KINDS = ["promise", "projection"] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/**
 * What a source says became of a milestone: `moved` gives it another day, `met` the day on which it was met, `short` a
 * result below the promise; `open` settles nothing, and is kept because it was said.
 */
export const OUTCOMES = ["moved", "met", "short", "dropped", "open"] as const;
export type Outcome = (typeof OUTCOMES)[number];
