/**
 * What the seeds come to today. A new deal changes numbers here and in no other test; the test that fails says which.
 * All else in the tests is either derived from the ledger or true for good: what one deal's sources say of it, or how
 * things stood on a day that is over.
 */
export const COUNTS = {
  /** The last day on which anything was stated, and how the pages write it. */
  latest: { day: "2026-10-10", english: "10 Oct 2026" },
  deals: 59,
  claims: 990,
  flows: 84,
  /** Beside the article and our own notes. */
  researchedSources: 284,
  organisations: 65,
  unitCosts: 13,
  disputes: 43,
  statements: 23,
  /** The totals of the chips layer on the latest day, in gigawatts. The gross is a minimum. */
  chips: { grossGw: 31, netGw: 21, firmGw: 1 },
  /** Circular financing on the latest day. */
  circular: {
    grossUsd: 1134.6e9,
    maximumCirculationUsd: 217.4e9,
    part: "about a fifth",
    firmPart: "about a seventh",
    firmFlows: 40,
    circles: 15,
    firmCircles: ["amazon.openai", "coreweave.openai", "microsoft.openai"],
    flowsFrom50Billion: ["aws-100b-2026-02", "msft-azure-250b-2025-10", "oracle-300b-2025-09"],
  },
};
