import { formatDate } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { RevenueBase } from "@/lib/model/cost/affordability";
import type { CostBasis } from "@/lib/model/cost/cost-basis";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { SeriesPoint } from "@/lib/model/ledger";
import { isKnown } from "@/lib/model/quantity";
import type { CostScope } from "@/lib/model/vocabulary";
import type { UnitCostPreset } from "@/lib/search-params/cost";
import type { ViewContext } from "../reader";
import { sourceHref } from "../source-href";

/** Who said something, and the page of the source. */
type Sourced = { source: string; href: string };
export type PresetView = UnitCostPreset &
  Sourced & {
    who: string;
    figure: string;
    scope: CostScope;
    covers: string;
    day: string;
  };
/** What a gigawatt costs to run a year, in words, and what that covers. */
export type RunningView = Sourced & { figure: string; covers: string; day: string };
export type RevenueView = RevenueBase & { figure: string; period: string; href: string };
export type ClaimedTotal = Sourced & { what: string; figure: string; day: string };

/** A unit cost with who said it and what it covers. */
export function toPreset({ unitCost, band }: CostBasis["unitCosts"][number], context: ViewContext): PresetView {
  const { id, who, quantity, scope, covers, statedOn, sourceIds } = unitCost;
  const { wording } = context;
  return {
    id,
    ...band,
    who: inWords(who, wording),
    figure: formatQuantity(quantity, wording),
    scope,
    covers: inWords(covers, wording),
    day: formatDate(statedOn, wording),
    ...sourceOf(sourceIds, context),
  };
}

/** What a gigawatt costs to run, in words: the unit of its dollars a year is in the messages. */
export function toRunning(point: SeriesPoint, context: ViewContext): RunningView {
  const { wording, ledger } = context;
  const about = ledger.series.find(({ points }) => points.includes(point))?.about;
  const usd = isKnown(point.quantity) ? formatQuantity({ ...point.quantity, unit: "USD" }, wording) : "";
  return {
    figure: wording.t("cost.perGwYear", { usd }),
    covers: about ? inWords(about, wording) : "",
    day: formatDate(point.statedOn, wording),
    ...sourceOf(point.sourceIds, context),
  };
}

function sourceOf([id = ""]: string[], { edition, href }: ViewContext): Sourced {
  const source = edition.source(id);
  return { source: source ? `${source.publisher} (${source.grade})` : "–", href: sourceHref(id, { href }) };
}

/** The revenue that the payments start from, in words. */
export function toRevenue(
  { year, usd, kind, point }: NonNullable<CostBasis["revenue"]>,
  { wording, href }: ViewContext,
): RevenueView {
  return {
    year,
    usd,
    kind,
    figure: formatQuantity(point.quantity, wording),
    period: formatDate(point.period, wording),
    href: `${href("/method")}#series`,
  };
}

/** Totals that somebody stated by the day. */
export function toClaimed(context: ViewContext): ClaimedTotal[] {
  const { ledger, params, wording } = context;
  return ledger.series
    .filter(({ id }) => id.startsWith("claimed-totals"))
    .flatMap(({ points }) =>
      points
        .filter(({ statedOn }) => isOnOrBefore(statedOn, params.asOf))
        .map(({ what, quantity, statedOn, sourceIds }) => ({
          what: what ? inWords(what, wording) : "",
          figure: formatQuantity(quantity, wording),
          day: formatDate(statedOn, wording),
          ...sourceOf(sourceIds, context),
        })),
    );
}
