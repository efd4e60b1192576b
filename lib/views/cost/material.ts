import { formatDate } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { RevenueBase } from "@/lib/model/cost/affordability";
import { calibrations, type Calibration } from "@/lib/model/cost/calibration";
import { costBasis, type CostBasis } from "@/lib/model/cost/cost-basis";
import type { CostInputs } from "@/lib/model/cost/cost-inputs";
import { leadPartnerOf } from "@/lib/model/filter";
import { isOnOrBefore, type IsoDay } from "@/lib/model/imprecise-date";
import type { Standing } from "@/lib/model/standing";
import type { CostScope } from "@/lib/model/vocabulary";
import type { UnitCostPreset } from "@/lib/search-params/cost";
import { trillionOf } from "../article-sum";
import { nameOf, type ViewContext } from "../reader";
import { sourceHref } from "../source-href";

export type DealLabel = { label: string; title: string; partner: string; partnerName: string; href: string };
export type PresetView = UnitCostPreset & {
  who: string;
  figure: string;
  scope: CostScope;
  covers: string;
  source: string;
  href: string;
};
type ClaimedTotal = { what: string; figure: string; day: string; source: string; href: string };

/**
 * All that the browser needs of the ledger to compute and to say any scenario: the figures, and their names and
 * sources in the reader's language.
 */
export type CostMaterial = {
  action: string;
  asOf: IsoDay;
  latest: IsoDay;
  inputs: CostInputs;
  deals: Record<string, DealLabel>;
  presets: PresetView[];
  calibrations: Calibration[];
  revenue?: RevenueBase & { text: string; href: string };
  claimed: ClaimedTotal[];
  article: {
    naiveGw: number;
    distinctGw: number;
    statedUsd: number;
    /** The trillion as the article states it. */ trillion: string;
    href: string;
  };
};

/** Gathers the cost page's material as of the reader's day. */
export function toCostMaterial(context: ViewContext): CostMaterial {
  const { edition, params, days, href } = context;
  const basis = costBasis(edition, params.asOf);
  const { standings } = edition.on(params.asOf);
  const articleStandings = edition.on(days.article).standings;
  const { article, inputs } = basis;
  const known = new Map([...articleStandings, ...standings].map((standing) => [standing.deal.id, standing]));
  return {
    action: href("/cost").split("?")[0] ?? "/cost",
    asOf: params.asOf,
    latest: days.latest,
    inputs,
    deals: Object.fromEntries([...known].map(([id, standing]) => [id, toLabel(standing, context)])),
    presets: basis.unitCosts.map((each) => toPreset(each, context)),
    calibrations: calibrations(standings, basis.lowestAllInUsdPerGw),
    revenue: basis.revenue && toRevenue(basis.revenue, context),
    claimed: toClaimed(context),
    article: {
      naiveGw: article.naiveGw,
      distinctGw: article.distinctGw.low,
      statedUsd: article.statedUsd,
      trillion: trillionOf(context),
      href: href("/article"),
    },
  };
}

function toLabel(standing: Standing, context: ViewContext): DealLabel {
  const { deal } = standing;
  const partner = leadPartnerOf(standing, context.organisations);
  return {
    label: inWords(deal.short, context.wording),
    title: inWords(deal.title, context.wording),
    partner,
    partnerName: nameOf(partner, context),
    href: context.href(`/deals/${deal.id}`),
  };
}

function toPreset({ unitCost, band }: CostBasis["unitCosts"][number], context: ViewContext): PresetView {
  const { id, who, quantity, scope, covers, sourceIds } = unitCost;
  const { wording } = context;
  return {
    id,
    ...band,
    who: inWords(who, wording),
    figure: formatQuantity(quantity, wording),
    scope,
    covers: inWords(covers, wording),
    ...sourceOf(sourceIds, context),
  };
}

function sourceOf([id = ""]: string[], { edition, href }: ViewContext): { source: string; href: string } {
  const source = edition.source(id);
  return { source: source ? `${source.publisher} (${source.grade})` : "–", href: sourceHref(id, { href }) };
}

/** The revenue that the payments start from, in words. */
function toRevenue(
  { year, usd, point }: NonNullable<CostBasis["revenue"]>,
  { wording, href }: ViewContext,
): CostMaterial["revenue"] {
  return {
    year,
    usd,
    text: `${formatQuantity(point.quantity, wording)} (${formatDate(point.period, wording)})`,
    href: `${href("/method")}#series`,
  };
}

function toClaimed(context: ViewContext): ClaimedTotal[] {
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
