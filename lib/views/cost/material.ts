import { formatDate } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { RevenueBase } from "@/lib/model/cost/affordability";
import { calibrations, type Calibration } from "@/lib/model/cost/calibration";
import { costBasis, type CostBasis } from "@/lib/model/cost/cost-basis";
import type { CostInputs } from "@/lib/model/cost/cost-inputs";
import { boundInputs } from "@/lib/model/cost/bounded-inputs";
import type { Project } from "@/lib/model/cost/project";
import { splitLargest } from "@/lib/model/largest";
import { statedNumber } from "@/lib/model/quantity";
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
  /** Those of the deals with the most dollars, and how many there are. */
  calibrations: Calibration[];
  calibrationCount: number;
  /** How many live deals state no gigawatts; the first of them are in `inputs`. */
  withoutCount: number;
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

/** How many deals are costed one by one, listed and drawn; the others are summed up. */
const MOST_PROJECTS = 24;

/** Gathers the cost page's material as of the reader's day. Deals that are `asked` for are costed one by one. */
export function toCostMaterial(context: ViewContext, asked: ReadonlySet<string> = new Set()): CostMaterial {
  const { edition, params, days, today, href } = context;
  const basis = edition.remember(
    `cost ${today.settled} ${params.asOf}`,
    () => costBasis(edition, params.asOf),
    today.standings.length / 4,
  );
  const { standings } = today;
  const { article } = basis;
  const bounded = boundInputs(basis.inputs, MOST_PROJECTS, asked);
  const inputs = { ...bounded, without: bounded.without.slice(0, MOST_PROJECTS) };
  const all = calibrations(standings, basis.lowestAllInUsdPerGw);
  const shown = new Set(splitLargest(all, MOST_PROJECTS, ({ value }) => statedNumber(value)).largest);
  const named = [...inputs.projects, ...inputs.articleProjects].map(({ id }) => id).concat(inputs.without);
  const ids = new Set([...named, ...[...shown].map(({ dealId }) => dealId)]);
  const onArticleDay = edition.on(days.article);
  return {
    action: href("/cost").split("?")[0] ?? "/cost",
    asOf: params.asOf,
    latest: days.latest,
    inputs,
    withoutCount: basis.inputs.without.length,
    deals: Object.fromEntries([
      ...[...ids].flatMap((id) => {
        const standing = today.standing(id) ?? onArticleDay.standing(id);
        return standing ? [[id, toLabel(standing, context)]] : [];
      }),
      ...inputs.projects.flatMap((project) => (project.sumOf ? [[project.id, toSumLabel(project, context)]] : [])),
    ]),
    presets: basis.unitCosts.map((each) => toPreset(each, context)),
    calibrations: all.filter((each) => shown.has(each)),
    calibrationCount: all.length,
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

/** The name of a sum of deals: how many, how firm, and in which years. */
function toSumLabel({ sumOf = 0, firmness, window }: Project, { wording: { t }, href }: ViewContext): DealLabel {
  const label = t("cost.others", { count: sumOf, firmness: t(`firmness.${firmness}`), ...spanOf(window) });
  return { label, title: label, partner: "", partnerName: "", href: href("/deals") };
}

const spanOf = ({ from, to }: Project["window"]) => ({ from: String(from), to: String(to) });

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
