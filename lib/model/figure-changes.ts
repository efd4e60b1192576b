import { readFigure } from "./figure";
import { groupBy } from "./group-by";
import type { IsoDay } from "./imprecise-date";
import type { Claim, Ledger } from "./ledger";
import type { Property } from "./vocabulary";

export const CHANGE_KINDS = ["new_deal", "changed_figure"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One figure that reads differently from a day on: the claim shown before (absent when nothing was) and the one shown
 * from then.
 */
export type FigureChange = {
  day: IsoDay;
  kind: ChangeKind;
  dealId: string;
  flowId?: string;
  property: Property;
  before?: Claim;
  after: Claim;
};

/**
 * Every change of a figure up to a day, the newest first: each property of each deal and flow is read on every day
 * that something was stated of it, and a
 * change is where the claim shown says something else than the one before it. What a deal's announcement brings is
 * `new_deal`; what was stated of a deal or
 * flow before it was announced counts from that day. Background notes are no figures, and unverified claims are never
 * shown, so neither changes anything.
 */
export function figureChanges(
  { deals, flows, claims, disputes }: Pick<Ledger, "deals" | "flows" | "claims" | "disputes">,
  asOf: IsoDay,
): FigureChange[] {
  const announced = new Map(deals.map(({ id, announced: { latest } }) => [id, latest]));
  const started = new Map(flows.map(({ id, starts }) => [id, starts.latest]));
  const subjects = groupBy(
    claims.filter(({ property }) => property !== "background"),
    ({ dealId, flowId, property }) => `${dealId} ${flowId ?? ""} ${property}`,
  );
  const changes = [...subjects.values()].flatMap((ofProperty) => {
    const [{ dealId, flowId, property }] = ofProperty as [Claim, ...Claim[]];
    const dealDay = announced.get(dealId) ?? asOf;
    const since = flowId ? ([dealDay, started.get(flowId) ?? dealDay].sort().at(-1) ?? dealDay) : dealDay;
    const days = [
      ...new Set(ofProperty.map(({ statedOn }) => (statedOn.latest > since ? statedOn.latest : since))),
    ].sort();
    let before: Claim | undefined;
    return days
      .filter((day) => day <= asOf)
      .flatMap((day): FigureChange[] => {
        const after = readFigure(ofProperty, day, disputes)?.shown;
        if (!after || (before && saysTheSame(before, after))) return [];
        const change = {
          day,
          kind: day === dealDay ? ("new_deal" as const) : ("changed_figure" as const),
          dealId,
          flowId,
          property,
          before,
          after,
        };
        before = after;
        return [change];
      });
  });
  return changes.sort((a, b) => b.day.localeCompare(a.day) || a.dealId.localeCompare(b.dealId));
}

/** Whether two claims of one property state the same: another source or day alone is no change. */
function saysTheSame(a: Claim, b: Claim): boolean {
  if ("quantity" in a && "quantity" in b) return quantityKey(a.quantity) === quantityKey(b.quantity);
  if ("status" in a && "status" in b) return a.status === b.status;
  return "text" in a && "text" in b && a.text.en === b.text.en;
}

const quantityKey = ({
  qualifier,
  unit,
  ...bounds
}: {
  qualifier: string;
  unit: string;
  low?: number;
  high?: number;
}) => `${qualifier} ${unit} ${bounds.low ?? ""} ${bounds.high ?? ""}`;
