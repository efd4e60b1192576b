import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { partnersOf, type FilterOptions, type Option } from "@/lib/model/filter";
import type { Standing } from "@/lib/model/standing";
import { toQuery } from "@/lib/search-params/query";
import { nameOf, type ViewContext } from "./context";

export type Choice = { value: string; label: string; count: number; chosen: boolean };
export type FiltersView = {
  action: string;
  q: string;
  from: string;
  to: string;
  asOf: string;
  latest: string;
  choices: { partner: Choice[]; layer: Choice[]; firmness: Choice[] };
  presets: { label: string; href: string; current: boolean }[];
  active: number;
  clear: string;
  status: string;
  /** What a choice of boxes can be foreseen from, before the server answers; see components/filters/foresee-outcome. */
  foreseeable: {
    deals: { id: string; partner: string[]; layer: string; firmness: string }[];
    all: number;
    day: string;
  };
  warnings: string[];
};

/**
 * What a selection shows: its options, the deals that pass, all of the day, and those that pass text and dates
 * whatever the boxes.
 */
type Shown = { options: FilterOptions; chosen: Standing[]; all: Standing[]; choosable: Standing[] };

/** Companies before vehicles and groups, each by their number of deals: readers look for names they know. */
function companiesFirst(options: Option<string>[], { organisations }: ViewContext): Option<string>[] {
  const isCompany = ({ value }: Option<string>) => Number(organisations.get(value)?.kind === "company");
  return [...options].sort((a, b) => isCompany(b) - isCompany(a));
}

/** The filters of a page as its form shows them, with what they leave and what in the address was not understood. */
export function toFiltersView(
  path: string,
  { options, chosen, all, choosable }: Shown,
  context: ViewContext,
): FiltersView {
  const { wording, params, days } = context;
  const { t, locale } = wording;
  const action = localPath(path, locale);
  const choices = <Value extends string>(
    of: Option<Value>[],
    chosen: readonly string[],
    label: (value: Value) => string,
  ): Choice[] =>
    of
      .map(({ value, count }) => ({ value, count, label: label(value), chosen: chosen.includes(value) }))
      .filter(({ count, chosen: is }) => count > 0 || is);
  const { partners, layers, firmness, q, from, to, asOf } = params;
  const active = partners.length + layers.length + firmness.length + [q, from, to].filter(Boolean).length;
  return {
    action,
    q,
    from: from ?? "",
    to: to ?? "",
    asOf,
    latest: days.latest,
    choices: {
      partner: choices(companiesFirst(options.partners, context), partners, (id) => nameOf(id, context)),
      layer: choices(options.layers, layers, (layer) => t(`layer.${layer}`)),
      firmness: choices(options.firmness, firmness, (group) => t(`firmness.${group}`)),
    },
    presets: [
      {
        label: t("asOf.latest"),
        href: `${action}${toQuery(params, days, { asOf: days.latest })}`,
        current: asOf === days.latest,
      },
      {
        label: t("asOf.article"),
        href: `${action}${toQuery(params, days, { asOf: days.article })}`,
        current: asOf === days.article,
      },
    ],
    active,
    clear: `${action}${toQuery(params, days, { partners: [], layers: [], firmness: [], q: "", from: undefined, to: undefined })}`,
    status: t("filters.status", { chosen: chosen.length, all: all.length, day: formatDay(asOf, locale) }),
    foreseeable: {
      deals: choosable.map((standing) => ({
        id: standing.deal.id,
        partner: partnersOf(standing),
        layer: standing.deal.layer,
        firmness: standing.firmness,
      })),
      all: all.length,
      day: formatDay(asOf, locale),
    },
    warnings: params.ignored.map(({ param, value, reason }) =>
      t(`filters.ignored.${reason}`, {
        param: t(`filters.param.${param}`),
        value: value.slice(0, 40),
        day: formatDay(asOf, locale),
      }),
    ),
  };
}
