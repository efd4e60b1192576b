import type { Assumptions } from "@/lib/model/circularity/money-flow";
import type { FlowFilter } from "@/lib/model/circularity/flow-filter";
import type { Edition } from "@/lib/model/edition";
import { FLOW_KINDS, type FlowKind } from "@/lib/model/vocabulary";
import { FLOW_FIRMNESSES, type FlowFirmness } from "@/lib/model/firmness";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { LedgerDays } from "@/lib/model/ledger";
import { numberIn, type NumberReason, type ValueFault } from "./number-in";
import { readParams, type RawSearchParams, type ReaderParams } from "./reader";

/** The default filter: every kind but guarantees, which move no money until they are called, and no dead deals. */
const DEFAULT_KINDS: FlowKind[] = FLOW_KINDS.filter((kind) => kind !== "guarantee");
const DEFAULT_FIRMNESS: FlowFirmness[] = ["firm", "conditional", "soft"];

/**
 * The default assumptions, from the ledger's unit costs. Unit cost: the middle of 50–60 (Huang). Suppliers' shares of
 * it: Nvidia 35 of 55 (Huang), AMD and Broadcom 17.5 of 55 (Bernstein's 15–20).
 */
export const DEFAULT_UNIT_COST_BILLION = 55;
export const DEFAULT_SHARE_PERCENT: Readonly<Record<string, number>> = { nvidia: 64, amd: 32, broadcom: 32 };
export const SHARE_LIMITS = { low: 0, high: 100 };
export const UNIT_COST_LIMITS = { low: 1, high: 200 };
export const PRICE_LIMITS = { low: 0, high: 100_000 };
export const MINIMUM_LIMITS = { low: 0, high: 10_000 };
/** The parameters of each supplier and issuer: share_nvidia, price_amd. */
export const shareParam = (supplier: string) => `share_${supplier}` as const;
export const priceParam = (issuer: string) => `price_${issuer}` as const;

/** A parameter with a typed value, and what was wrong with it. */
export type CircularParam = "kind" | "min" | "unitCost" | "margin" | ReturnType<typeof shareParam | typeof priceParam>;
export type CircularFault = ValueFault<CircularParam, NumberReason | "unknown">;

/**
 * What the address says about circular financing: the filter to apply, the reader's assumptions, the day to compare
 * with, and the circle that is chosen.
 */
export type CircularParams = {
  reader: ReaderParams;
  filter: FlowFilter;
  /** The firmness groups that are chosen: deals know no conditional ones, so they are not among the reader's. */
  firmness: FlowFirmness[];
  kinds: FlowKind[];
  minimumBillion: number;
  modelled: boolean;
  /** Groups are counted as one. */
  grouped: boolean;
  assumptions: Assumptions;
  unitCostBillion: number;
  sharesPercent: Record<string, number>;
  pricesUsd: Record<string, number | undefined>;
  /** Gross margin on sales, as a fraction; `undefined` until the reader sets one. */
  margin?: number;
  since: IsoDay;
  circle?: string;
  faults: CircularFault[];
};

/** Reads an address against an edition: any party of a deal or flow may be kept, any issuer of a warrant priced. */
export function circularParamsOf({ ledger, partners }: Edition, raw: RawSearchParams): CircularParams {
  const issuers = ledger.flows.filter(({ kind }) => kind === "warrant").map(({ from }) => from);
  return readCircular(raw, {
    days: ledger.days,
    partners: new Set([...partners, ...ledger.flows.flatMap(({ from, to }) => [from, to])]),
    issuers: [...new Set(issuers)].sort(),
  });
}

const first = (raw: RawSearchParams, param: string) => [raw[param] ?? []].flat()[0]?.trim() ?? "";

/**
 * Reads the page's address. Lenient: what cannot be used falls back to the nearest value or to the default, and becomes
 * one of `faults` or of the reader's `faults`.
 */
export function readCircular(
  raw: RawSearchParams,
  known: { days: LedgerDays; partners: ReadonlySet<string>; issuers: string[] },
): CircularParams {
  const groups = [raw.firmness ?? []].flat();
  const ofDeals = groups.filter((group) => group !== "conditional");
  const reader = readParams({ asOf: raw.asOf, partner: raw.partner, firmness: ofDeals }, known);
  const firmness = FLOW_FIRMNESSES.filter((group) => groups.includes(group));
  const faults: CircularFault[] = [];
  const number = (param: CircularParam, limits: { low: number; high: number }, otherwise: number) =>
    numberIn(param, first(raw, param), limits, otherwise, faults);
  const kinds = [raw.kind ?? []]
    .flat()
    .filter(Boolean)
    .flatMap((value): FlowKind[] => {
      const kind = FLOW_KINDS.find((each) => each === value);
      if (!kind) faults.push({ param: "kind", value, reason: "unknown", used: "" });
      return kind ? [kind] : [];
    });
  const minimumBillion = number("min", MINIMUM_LIMITS, 0);
  const unitCostBillion = number("unitCost", UNIT_COST_LIMITS, DEFAULT_UNIT_COST_BILLION);
  const sharesPercent = Object.fromEntries(
    Object.entries(DEFAULT_SHARE_PERCENT).map(([supplier, standard]) => [
      supplier,
      number(shareParam(supplier), SHARE_LIMITS, standard),
    ]),
  );
  const pricesUsd = Object.fromEntries(
    known.issuers.map((issuer) => [
      issuer,
      first(raw, priceParam(issuer)) === "" ? undefined : number(priceParam(issuer), PRICE_LIMITS, 0),
    ]),
  );
  const margin = first(raw, "margin") === "" ? undefined : number("margin", SHARE_LIMITS, 0) / 100;
  const since = readParams({ asOf: raw.since }, known);
  reader.faults.push(...since.faults.map((each) => ({ ...each, param: "since" as const })));
  return {
    reader,
    firmness,
    kinds,
    minimumBillion,
    unitCostBillion,
    sharesPercent,
    pricesUsd,
    margin,
    faults,
    modelled: first(raw, "modelled") === "yes",
    grouped: first(raw, "groups") === "one",
    filter: {
      kinds: kinds.length ? kinds : DEFAULT_KINDS,
      firmness: firmness.length ? firmness : DEFAULT_FIRMNESS,
      minimumUsd: minimumBillion * 1e9,
      partners: reader.partners,
    },
    assumptions: {
      unitCostUsdPerGw: unitCostBillion * 1e9,
      supplierShares: Object.fromEntries(
        Object.entries(sharesPercent).map(([supplier, percent]) => [supplier, percent / 100]),
      ),
      sharePricesUsd: Object.fromEntries(
        Object.entries(pricesUsd).flatMap(([issuer, price]) => (price === undefined ? [] : [[issuer, price]])),
      ),
    },
    since: first(raw, "since") === "" ? known.days.article : since.asOf,
    circle: first(raw, "circle") || undefined,
  };
}
