import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import { FLOW_FIRMNESSES } from "@/lib/model/firmness";
import type { IsoDay } from "@/lib/model/imprecise-date";
import {
  DEFAULT_SHARE_PERCENT,
  DEFAULT_UNIT_COST_BILLION,
  MINIMUM_LIMITS,
  PRICE_LIMITS,
  priceParam,
  SHARE_LIMITS,
  shareParam,
  UNIT_COST_LIMITS,
  type CircularParams,
} from "@/lib/search-params/circular";
import { nameOf, type ViewContext } from "../reader";
import type { Choice } from "../filters";
import { circularFaultTexts } from "./fault-texts";
import type { CircularDay } from "@/lib/model/circularity/circular-day";

export type NumberInput = {
  name: string;
  label: string;
  value: number | "";
  standard?: number;
  min: number;
  max: number;
};
export type CircularFormView = {
  action: string;
  asOf: IsoDay;
  /** The same in words. */
  day: string;
  latest: IsoDay;
  since: IsoDay;
  sinceStandard: IsoDay;
  /** The days on which a flow changed, for the slider. */
  days: IsoDay[];
  presets: { label: string; href: string; current: boolean }[];
  choices: { kind: Choice[]; firmness: Choice[]; partner: Choice[] };
  minimum: NumberInput;
  modelled: boolean;
  grouped: boolean;
  assumptions: NumberInput[];
  circle?: string;
  active: number;
  /** How many of the assumptions are set. */
  assumed: number;
  status: string;
  warnings: string[];
};

/**
 * The page's form as it stands: what can be chosen with how many flows each keeps, what is chosen, and what was not
 * understood.
 */
export function toCircularForm(
  params: CircularParams,
  { all, flows, day }: CircularDay,
  days: IsoDay[],
  query: URLSearchParams,
  context: ViewContext,
): CircularFormView {
  const { wording, days: known } = context;
  const { t, locale } = wording;
  const { reader, filter, firmness, kinds, minimumBillion, modelled, grouped, margin, since, circle } = params;
  const action = localPath("/circular", locale);
  const alive = all.filter((flow) => filter.firmness.includes(flow.firmness));
  const ofKind = all.filter(({ kind }) => filter.kinds.includes(kind));
  const choices = <Value extends string>(
    values: readonly Value[],
    chosen: readonly string[],
    label: (value: Value) => string,
    count: (value: Value) => number,
  ): Choice[] =>
    values.map((value) => ({ value, label: label(value), count: count(value), chosen: chosen.includes(value) }));
  const { compare } = new Intl.Collator(locale);
  const partners = [...new Set(all.flatMap(({ from, to }) => [from, to]))]
    .filter((id) => id !== "openai")
    .sort((a, b) => compare(nameOf(a, context), nameOf(b, context)));
  const ofPartner = countBy(ofKind.flatMap(({ from, to }) => [...new Set([from, to])]));
  const assumed = [minimumBillion > 0, modelled, grouped, margin !== undefined].filter(Boolean).length;
  const preset = (label: string, asOf: IsoDay) => ({
    label,
    href: withDay(action, query, asOf, known.latest),
    current: day === asOf,
  });
  return {
    action,
    asOf: day,
    day: formatDay(day, locale),
    latest: known.latest,
    since,
    sinceStandard: known.article,
    circle,
    days,
    presets: [
      preset(t("asOf.latest"), known.latest),
      preset(t("asOf.article", { day: formatDay(known.article, locale) }), known.article),
    ],
    choices: {
      kind: choices(
        FLOW_KINDS,
        kinds,
        (kind) => t(`flowKind.${kind}`),
        (kind) => alive.filter((flow) => flow.kind === kind).length,
      ),
      firmness: choices(
        FLOW_FIRMNESSES,
        firmness,
        (group) => t(`firmness.${group}`),
        (group) => ofKind.filter((flow) => flow.firmness === group).length,
      ),
      partner: choices(
        partners,
        reader.partners,
        (id) => nameOf(id, context),
        (id) => ofPartner.get(id) ?? 0,
      ),
    },
    minimum: {
      name: "min",
      label: t("circular.filters.min"),
      value: minimumBillion,
      standard: 0,
      min: MINIMUM_LIMITS.low,
      max: MINIMUM_LIMITS.high,
    },
    modelled,
    grouped,
    assumptions: assumptionInputs(params, context),
    active: kinds.length + firmness.length + reader.partners.length + assumed,
    assumed,
    status: t("circular.filters.status", { shown: flows.length, all: all.length, day: formatDay(day, locale) }),
    warnings: circularFaultTexts(params, context),
  };
}

/** How often each of many ids is there: counted once, not anew for each. */
function countBy(ids: string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function assumptionInputs(
  { unitCostBillion, sharesPercent, pricesUsd, margin }: CircularParams,
  context: ViewContext,
): NumberInput[] {
  const { t } = context.wording;
  return [
    {
      name: "unitCost",
      label: t("circular.filters.unitCost"),
      value: unitCostBillion,
      standard: DEFAULT_UNIT_COST_BILLION,
      min: UNIT_COST_LIMITS.low,
      max: UNIT_COST_LIMITS.high,
    },
    ...Object.entries(sharesPercent).map(([id, value]) => ({
      name: shareParam(id),
      label: t("circular.filters.share", { name: nameOf(id, context) }),
      value,
      standard: DEFAULT_SHARE_PERCENT[id],
      min: SHARE_LIMITS.low,
      max: SHARE_LIMITS.high,
    })),
    ...Object.entries(pricesUsd).map(([id, value]): NumberInput => ({
      name: priceParam(id),
      label: t("circular.filters.price", { name: nameOf(id, context) }),
      value: value ?? "",
      min: PRICE_LIMITS.low,
      max: PRICE_LIMITS.high,
    })),
    {
      name: "margin",
      label: t("circular.filters.margin"),
      value: margin === undefined ? "" : margin * 100,
      min: SHARE_LIMITS.low,
      max: SHARE_LIMITS.high,
    },
  ];
}

function withDay(action: string, query: URLSearchParams, day: IsoDay, latest: IsoDay): string {
  const next = new URLSearchParams(query);
  if (day === latest) next.delete("asOf");
  else next.set("asOf", day);
  return next.size ? `${action}?${next}` : action;
}
