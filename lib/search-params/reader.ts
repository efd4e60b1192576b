import { z } from "zod";
import type { LedgerDays } from "@/lib/model/ledger";
import { type Layer, LAYERS } from "@/lib/model/vocabulary";
import { type Firmness, FIRMNESSES } from "@/lib/model/firmness";
import type { IsoDay } from "@/lib/model/imprecise-date";

export type RawSearchParams = Record<string, string | string[] | undefined>;

/** The parameters that choose what a reader looks at. */
export type FilterParam =
  "partner" | "layer" | "firmness" | "from" | "to" | "asOf" | "since" | "kind" | "sort" | "page";

/** A value of the address that was not understood, and is not used. */
export type FilterFault = {
  param: FilterParam;
  value: string;
  reason: "unknown" | "not_a_date" | "after_latest" | "from_after_to";
};

/** What the address says a reader looks at: the same names on every page and in the API. */
export type ReaderParams = {
  asOf: IsoDay;
  partners: string[];
  layers: Layer[];
  firmness: Firmness[];
  q: string;
  from?: IsoDay;
  to?: IsoDay;
  faults: FilterFault[];
};

const all = (value: string | string[] | undefined): string[] =>
  [...new Set([value ?? []].flat())].filter((each) => each !== "");
const isoDay = z.iso.date();

/**
 * Reads the filters and the as-of date from an address. Lenient: what is not understood is skipped and listed in
 * `faults`. An impossible as-of date, or one after the ledger's last day, falls back to that last day.
 */
export function readParams(
  raw: RawSearchParams,
  known: { days: LedgerDays; partners: ReadonlySet<string> },
): ReaderParams {
  const faults: FilterFault[] = [];
  const oneOf = <Value extends string>(param: FilterParam, allowed: (value: string) => value is Value): Value[] =>
    all(raw[param]).filter((value): value is Value => {
      if (!allowed(value)) faults.push({ param, value, reason: "unknown" });
      return allowed(value);
    });
  const day = (param: FilterParam): IsoDay | undefined => {
    const [value] = all(raw[param]);
    if (value === undefined || isoDay.safeParse(value).success) return value;
    faults.push({ param, value, reason: "not_a_date" });
    return undefined;
  };
  const partners = oneOf("partner", (value): value is string => known.partners.has(value));
  const layers = oneOf("layer", (value): value is Layer => LAYERS.some((layer) => layer === value));
  const firmness = oneOf("firmness", (value): value is Firmness => FIRMNESSES.some((group) => group === value));
  const span = { from: day("from"), to: day("to") };
  if (span.from && span.to && span.from > span.to) {
    faults.push({ param: "from", value: span.from, reason: "from_after_to" });
    span.from = undefined;
  }
  const q = (all(raw.q)[0] ?? "").trim().slice(0, 200);
  return { asOf: clampAsOf(day("asOf"), known.days, faults), partners, layers, firmness, q, ...span, faults };
}

function clampAsOf(asked: IsoDay | undefined, days: LedgerDays, faults: FilterFault[]): IsoDay {
  if (asked === undefined) return days.latest;
  if (asked <= days.latest) return asked;
  faults.push({ param: "asOf", value: asked, reason: "after_latest" });
  return days.latest;
}
