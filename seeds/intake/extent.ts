/** How many parts of a deal stand in the ledger already: what is beyond is new. */
export type Extent = { parties: number; flows: number; relations: number; milestones: number };

export const NOTHING_STANDS: Extent = { parties: 0, flows: 0, relations: 0, milestones: 0 };
