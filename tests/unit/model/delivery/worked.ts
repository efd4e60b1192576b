import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import type { OutcomeClaim, StageClaim } from "@/lib/model/ledger";
import type { Milestone, Site } from "@/lib/model/delivery/site";
import type { Outcome, Stage } from "@/lib/model/delivery/words";
import type { KnownQuantity, Quantity } from "@/lib/model/quantity";

export const day = (earliest: string, latest = earliest): ImpreciseDate => ({
  edtf: latest === earliest ? earliest : `${earliest}/${latest}`,
  earliest,
  latest,
});
export const gw = (number: number): KnownQuantity => ({ qualifier: "exact", unit: "GW", low: number, high: number });
export const UNKNOWN: Quantity = { qualifier: "unknown", unit: "GW" };

export const site = (name: string, kind: Site["kind"] = "site"): Site => ({
  id: `${name}@${name}`,
  dealId: name,
  name: { en: name, fr: name },
  kind,
});

let number = 0;
const frame = (source: string, statedOn: string) => ({
  id: `claim-${(number += 1)}`,
  sourceId: source,
  grade: "B" as const,
  statedOn: day(statedOn),
  rank: "normal" as const,
  verification: "seen" as const,
  corrects: [],
  recorded: "2026-10-10T12:00:00Z",
});

export function stage(
  of: string,
  property: Stage,
  quantity: Quantity,
  statedOn: string,
  more: Partial<Pick<StageClaim, "basis" | "certainty" | "updates">> = {},
): StageClaim {
  const said = { quantity, certainty: "stated" as const, updates: [], ...more };
  return { ...frame("page", statedOn), dealId: of, siteId: `${of}@${of}`, property, ...said };
}

export function milestone(of: string, key: string, expected: ImpreciseDate, statedOn: string): Milestone {
  const what = { en: key, fr: key };
  return {
    id: `${of}~${key}`,
    dealId: of,
    kind: "promise",
    by: [of],
    expected,
    what,
    sourceId: "page",
    statedOn: day(statedOn),
  };
}

export function outcome(
  of: Milestone,
  became: Outcome,
  statedOn: string,
  when?: ImpreciseDate,
  result?: Quantity,
): OutcomeClaim {
  const said = { outcome: became, day: when, result, updates: [] };
  return { ...frame("page", statedOn), dealId: of.dealId, milestoneId: of.id, property: "outcome", ...said };
}
