import { DEAL_CHANGE_KINDS, type DealChangeKind } from "@/lib/model/changes-between";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { LedgerDays } from "@/lib/model/ledger";
import { readParams, type FilterFault, type RawSearchParams } from "./reader";

/** The earlier of the two days that are compared, and which kinds of change are kept: none chosen keeps all. */
export type ChangesParams = { since: IsoDay; kinds: DealChangeKind[]; faults: FilterFault[] };

/**
 * Reads what the page of changes compares with the reader's day (`until`): `since` is the article's day unless the
 * address says otherwise. Lenient: a day that is none, or after the reader's, is a fault and not used.
 */
export function readChanges(raw: RawSearchParams, days: LedgerDays, until: IsoDay): ChangesParams {
  const [asked] = [raw.since ?? []].flat();
  const read = readParams({ asOf: asked }, { days, partners: new Set() });
  const faults = read.faults.map((fault) => ({ ...fault, param: "since" as const }));
  const isUsable = Boolean(asked) && !faults.length && read.asOf <= until;
  if (asked && !faults.length && !isUsable) faults.push({ param: "since", value: asked, reason: "from_after_to" });
  const since = isUsable ? read.asOf : days.article <= until ? days.article : until;
  const kinds = [raw.kind ?? []].flat().filter(Boolean);
  const known = (value: string) => DEAL_CHANGE_KINDS.find((kind) => kind === value);
  return {
    since,
    kinds: kinds.flatMap((value) => known(value) ?? []),
    faults: [
      ...faults,
      ...kinds
        .filter((value) => !known(value))
        .map((value): FilterFault => ({ param: "kind", value, reason: "unknown" })),
    ],
  };
}
