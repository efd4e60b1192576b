import { formatDay } from "@/lib/format/date";
import type { Wording } from "@/lib/format/wording";
import { localPath } from "@/lib/format/local-path";
import { daysOfChange } from "@/lib/model/cumulative";
import { filterOptions, type Option } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { spreadDays } from "@/lib/model/spread-days";
import { toQuery } from "@/lib/search-params/query";
import { isChoosable } from "./choosable";
import { choosableAddress } from "./late-address";
import { nameOf, type Reader } from "./reader";

export type Choice = { value: string; label: string; count: number; chosen: boolean };
/** The day that a page is read as of, with the two days worth a link and what in the address was not understood. */
export type AsOfView = {
  action: string;
  asOf: IsoDay;
  /** The same in words. */
  day: string;
  latest: IsoDay;
  /** The days on which something changed, ascending: months, quarters or years of them where they are many. */
  days: IsoDay[];
  presets: { label: string; href: string; current: boolean }[];
  warnings: string[];
};
export type FiltersView = AsOfView & {
  q: string;
  from: string;
  to: string;
  choices: { partner: Choice[]; layer: Choice[]; firmness: Choice[] };
  active: number;
  /** What is set, each with the address without it. */
  chips: { label: string; href: string }[];
  clear: string;
  status: string;
  /**
   * What a choice of boxes can be foreseen from, and where its deals are, unless they are too many; see
   * components/filters/foresee-outcome.
   */
  foreseeable: { address?: string; all: number; day: string };
};

/** Companies before vehicles and groups, each by their number of deals: readers look for names they know. */
function companiesFirst(options: Option<string>[], { organisations }: Reader): Option<string>[] {
  const isCompany = ({ value }: Option<string>) => Number(organisations.get(value)?.kind === "company");
  return [...options].sort((a, b) => isCompany(b) - isCompany(a));
}

/** What in an address was not understood, and what is shown instead. */
export const faultTexts = (
  { faults, asOf }: Pick<Reader["params"], "faults" | "asOf">,
  { t, locale }: Wording,
): string[] =>
  faults.map(({ param, value, reason }) =>
    t(`filters.ignored.${reason}`, {
      param: t(`filters.param.${param}`),
      value: value.slice(0, 40),
      day: formatDay(asOf, locale),
    }),
  );

/** How many days a slider has a step for, about. */
const MOST_DAYS = 120;

/** The as-of date alone, for pages without filters. */
export function toAsOfView(path: string, { wording, params, days, edition, ledger }: Reader): AsOfView {
  const { t, locale } = wording;
  const changes = () => spreadDays(daysOfChange(ledger, days.latest), MOST_DAYS, [days.article]);
  const action = localPath(path, locale);
  const preset = (label: string, asOf: string) => ({
    label,
    href: `${action}${toQuery(params, days, { asOf })}`,
    current: params.asOf === asOf,
  });
  return {
    action,
    asOf: params.asOf,
    day: formatDay(params.asOf, locale),
    latest: days.latest,
    days: edition.remember("days of change", changes, MOST_DAYS).days,
    presets: [
      preset(t("asOf.latest"), days.latest),
      preset(t("asOf.article", { day: formatDay(days.article, locale) }), days.article),
    ],
    warnings: faultTexts(params, wording),
  };
}

/** The filters of a page as its form shows them, with what they leave and what in the address was not understood. */
export function toFiltersView(path: string, reader: Reader): FiltersView {
  const { wording, params, days, filter, chosen, today } = reader;
  const { t, locale } = wording;
  const { partners, layers, firmness, q, from, to, asOf } = params;
  const all = today.standings;
  const options = filterOptions(all, filter);
  const choices = <Value extends string>(
    of: Option<Value>[],
    chosen: readonly string[],
    label: (value: Value) => string,
  ): Choice[] => of.map(({ value, count }) => ({ value, count, label: label(value), chosen: chosen.includes(value) }));
  const cleared = { partners: [], layers: [], firmness: [], q: "", from: undefined, to: undefined };
  const day = formatDay(asOf, locale);
  return {
    ...toAsOfView(path, reader),
    q,
    from: from ?? "",
    to: to ?? "",
    choices: {
      partner: choices(companiesFirst(options.partners, reader), partners, (id) => nameOf(id, reader)),
      layer: choices(options.layers, layers, (layer) => t(`layer.${layer}`)),
      firmness: choices(options.firmness, firmness, (group) => t(`firmness.${group}`)),
    },
    active: activeFilters(reader),
    chips: chipsOf(path, reader),
    clear: `${localPath(path, locale)}${toQuery(params, days, cleared)}`,
    status: t("filters.status", { chosen: chosen.length, all: all.length, day }),
    foreseeable: { ...(isChoosable(today) && { address: choosableAddress(reader) }), all: all.length, day },
  };
}

/** What the address sets, in the order of the bar: taking one away leaves the others. */
function chipsOf(path: string, reader: Reader): FiltersView["chips"] {
  const { wording, params, days } = reader;
  const { t, locale } = wording;
  const { partners, layers, firmness, q, from, to } = params;
  const without = (label: string, changes: Parameters<typeof toQuery>[2]) => ({
    label,
    href: `${localPath(path, locale)}${toQuery(params, days, changes)}`,
  });
  const others = <Value>(of: Value[], one: Value) => of.filter((each) => each !== one);
  return [
    ...(q ? [without(`“${q}”`, { q: "" })] : []),
    ...partners.map((id) => without(nameOf(id, reader), { partners: others(partners, id) })),
    ...layers.map((layer) => without(t(`layer.${layer}`), { layers: others(layers, layer) })),
    ...firmness.map((group) => without(t(`firmness.${group}`), { firmness: others(firmness, group) })),
    ...(from ? [without(`${t("filters.from")} ${formatDay(from, locale)}`, { from: undefined })] : []),
    ...(to ? [without(`${t("filters.to")} ${formatDay(to, locale)}`, { to: undefined })] : []),
  ];
}

/** How many filters the address sets, the day aside. */
export const activeFilters = ({
  params: { partners, layers, firmness, q, from, to },
}: Pick<Reader, "params">): number =>
  partners.length + layers.length + firmness.length + [q, from, to].filter(Boolean).length;
