import { formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { calibrations, type Calibration } from "@/lib/model/cost/calibration";
import { capacityRecord, type RecordDay } from "@/lib/model/cost/capacity-record";
import { costBasis, type CostBasis } from "@/lib/model/cost/cost-basis";
import type { CostInputs } from "@/lib/model/cost/cost-inputs";
import { boundInputs } from "@/lib/model/cost/bounded-inputs";
import type { Project } from "@/lib/model/cost/project";
import { splitLargest } from "@/lib/model/largest";
import { statedNumber } from "@/lib/model/quantity";
import { leadPartnerOf } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Standing } from "@/lib/model/standing";
import { trillionOf } from "../article-sum";
import { nameOf, type ViewContext } from "../reader";
import {
  toClaimed,
  toPreset,
  toRevenue,
  toRunning,
  type ClaimedTotal,
  type PresetView,
  type RevenueView,
  type RunningView,
} from "./references";

export type DealLabel = {
  label: string;
  title: string;
  partner: string;
  partnerName: string;
  href: string;
  /** Its status on the reader's day, of one that has ended by then. */
  ended?: string;
};
/**
 * All that the browser needs of the ledger to compute and to say any scenario: the figures, and their names and
 * sources in the reader's language.
 */
export type CostMaterial = {
  action: string;
  asOf: IsoDay;
  latest: IsoDay;
  inputs: CostInputs;
  /** What ran at the ends of the years that are over and on the reader's day. */
  record: RecordDay[];
  deals: Record<string, DealLabel>;
  presets: PresetView[];
  /** Those of the deals with the most dollars, and how many there are. */
  calibrations: Calibration[];
  calibrationCount: number;
  /** How many live deals state no gigawatts; the first of them are in `inputs`. */
  withoutCount: number;
  revenue?: RevenueView;
  running?: RunningView;
  claimed: ClaimedTotal[];
  /** The day of the article in words, and its sum; no sum before that day. */
  articleDay: string;
  article?: ArticleSum & {
    /** The trillion as the article states it. */
    trillion: string;
    href: string;
  };
};

/** The article's sum in numbers. */
type ArticleSum = Pick<NonNullable<CostBasis["article"]>, "naiveGw" | "distinctGw" | "statedUsd" | "open">;

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
  const { article, running } = basis;
  const bounded = boundInputs(basis.inputs, MOST_PROJECTS, asked);
  const inputs = { ...bounded, without: bounded.without.slice(0, MOST_PROJECTS) };
  const all = calibrations(standings, today.relations);
  const shown = new Set(splitLargest(all, MOST_PROJECTS, ({ value }) => statedNumber(value)).largest);
  const named = [...inputs.projects, ...inputs.articleProjects].map(({ id }) => id).concat(inputs.without);
  const successors = inputs.ended.flatMap(({ by }) => by ?? []);
  const ids = new Set([...named, ...successors, ...[...shown].map(({ dealId }) => dealId)]);
  const onArticleDay = edition.on(days.article);
  return {
    action: href("/cost").split("?")[0] ?? "/cost",
    asOf: params.asOf,
    latest: days.latest,
    inputs,
    record: edition.remember(`capacity record ${params.asOf}`, () => capacityRecord(edition, params.asOf)),
    withoutCount: basis.inputs.without.length,
    deals: Object.fromEntries([
      ...[...ids].flatMap((id) => {
        const standing = today.standing(id) ?? onArticleDay.standing(id);
        return standing ? [[id, toLabel(standing, today.standing(id), context)]] : [];
      }),
      ...inputs.projects.flatMap((project) => (project.sumOf ? [[project.id, toSumLabel(project, context)]] : [])),
    ]),
    presets: basis.unitCosts.map((each) => toPreset(each, context)),
    calibrations: all.filter((each) => shown.has(each)),
    calibrationCount: all.length,
    revenue: basis.revenue && toRevenue(basis.revenue, context),
    running: running && toRunning(running, context),
    claimed: toClaimed(context),
    articleDay: formatDay(days.article, context.wording.locale),
    article: article && {
      naiveGw: article.naiveGw,
      distinctGw: article.distinctGw,
      statedUsd: article.statedUsd,
      open: article.open,
      trillion: trillionOf(context),
      href: href("/article"),
    },
  };
}

/** `now`: the deal as it stands on the reader's day. */
function toLabel(standing: Standing, now: Standing | undefined, context: ViewContext): DealLabel {
  const { deal } = standing;
  const { t, locale } = context.wording;
  const partner = leadPartnerOf(standing, context.organisations);
  return {
    label: inWords(deal.short, context.wording),
    title: inWords(deal.title, context.wording),
    partner,
    partnerName: nameOf(partner, context),
    href: context.href(`/deals/${deal.id}`),
    ...(now?.firmness === "dead" ? { ended: t(`status.${now.status}`).toLocaleLowerCase(locale) } : {}),
  };
}

/** The name of a sum of deals: how many, how firm, and in which years. */
function toSumLabel({ sumOf = 0, firmness, window }: Project, { wording: { t }, href }: ViewContext): DealLabel {
  const label = t("cost.others", { count: sumOf, firmness: t(`firmness.${firmness}`), ...spanOf(window) });
  return { label, title: label, partner: "", partnerName: "", href: href("/deals") };
}

const spanOf = ({ from, to }: Project["window"]) => ({ from: String(from), to: String(to) });
