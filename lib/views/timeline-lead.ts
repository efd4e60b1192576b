import { formatDate, formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Standing } from "@/lib/model/standing";
import type { MilestoneState } from "@/lib/model/delivery/milestones";
import type { Promises } from "./delivery/promises";
import { activeFilters } from "./filters";
import type { ViewContext } from "./reader";

/**
 * The timeline's sentence: how many deals, between which days, the delivery expected next after the reader's day, and
 * how many promised days were moved or have passed.
 */
export function toTimelineLead(
  standings: Standing[],
  promises: Promises,
  { wording, ledger, params, today }: ViewContext,
): string {
  const { t, locale } = wording;
  const [first, last] = [standings[0], standings.at(-1)];
  if (!first || !last)
    return t(activeFilters({ params }) ? "timeline.leadNone" : "timeline.leadNothing", {
      day: formatDay(params.asOf, locale),
    });
  const ids = new Set(standings.map(({ deal }) => deal.id));
  const next = ledger.milestones.find(
    ({ dealId, kind, statedOn, expected }) =>
      kind === "promise" &&
      ids.has(dealId) &&
      isOnOrBefore(statedOn, params.asOf) &&
      expected.latest > params.asOf &&
      expected.earliest >= params.asOf,
  );
  const lead = t("timeline.lead", {
    count: standings.length,
    first: formatDate(first.deal.announced, wording),
    last: formatDate(last.deal.announced, wording),
  });
  const states = [...promises.values()].flat().map(({ state }) => state);
  const count = (of: MilestoneState) => states.filter((state) => state === of).length;
  const late = t("timeline.leadLate", { overdue: count("overdue"), moved: count("moved") });
  if (!next) return `${lead} ${late}`;
  const deal = today.standing(next.dealId);
  const expected = t("timeline.leadNext", {
    what: inWords(next.what, wording),
    deal: deal ? inWords(deal.deal.short, wording) : "",
    expected: formatDate(next.expected, wording),
  });
  return `${lead} ${expected} ${late}`;
}
