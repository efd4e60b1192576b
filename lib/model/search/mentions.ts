import { isKnown, type Quantity, type Unit } from "../quantity";

/** An amount that a text speaks of: where it stands, and the marks that it is found by. */
export type Mention = { start: number; end: number; marks: string[] };

/** What a number counts, as far as a search tells it apart: a price for a share or a gigawatt is in dollars too. */
type Family = "gw" | "usd" | "pct" | "shares" | "chips" | "wafers";
const FAMILIES: Record<Unit, Family> = {
  GW: "gw",
  USD: "usd",
  USD_per_GW: "usd",
  USD_per_share: "usd",
  fraction: "pct",
  shares: "shares",
  chips: "chips",
  wafers: "wafers",
};
/** What "300 billion" may mean when it says no more. */
const COUNTABLE: Family[] = ["usd", "shares", "chips", "wafers"];

/**
 * One amount as one word of the index ("zqgw1p75" is 1.75 GW), in the unit of the family: gigawatts, dollars, fractions
 * or pieces. Nobody types such a word, and no other begins with it unless it is the same amount.
 */
const markOf = (family: Family, value: number): string =>
  `zq${family}${String(Number(value.toPrecision(9)))
    .replace(".", "p")
    .replace("-", "m")
    .replace("+", "")}`;

/** The marks of a quantity's bounds; none for undisclosed and unknown. A search for either bound finds it. */
export function marksOf(quantity: Quantity): string[] {
  if (!isKnown(quantity)) return [];
  const bounds = [quantity.low, quantity.high].filter((bound) => bound !== undefined);
  return [...new Set(bounds.map((bound) => markOf(FAMILIES[quantity.unit], bound)))];
}

const SPACE = "[ \\u00a0\\u202f]";
/** 1 300,5 as French writes it; 1,300.5 as English does; 1300.5 or 1300,5. */
const NUMBER = `\\d{1,3}(?:${SPACE}\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?`;
/** Steps of a thousand. "Billion" is 10^9 in both languages here: who types it in French has it from English. */
const SCALES: Record<string, number> = {
  ...{ k: 1e3, thousand: 1e3, mille: 1e3, m: 1e6, mn: 1e6, million: 1e6, millions: 1e6 },
  ...{ b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9, md: 1e9, mds: 1e9, milliard: 1e9, milliards: 1e9 },
  ...{ t: 1e12, tn: 1e12, trillion: 1e12, trillions: 1e12 },
};
const UNITS: Record<string, { family: Family; per: number }> = {
  ...{ gw: { family: "gw", per: 1 }, gigawatt: { family: "gw", per: 1 }, gigawatts: { family: "gw", per: 1 } },
  ...{ mw: { family: "gw", per: 1e-3 }, megawatt: { family: "gw", per: 1e-3 }, megawatts: { family: "gw", per: 1e-3 } },
  ...{ $: { family: "usd", per: 1 }, usd: { family: "usd", per: 1 }, dollars: { family: "usd", per: 1 } },
  ...{ "%": { family: "pct", per: 0.01 }, percent: { family: "pct", per: 0.01 }, shares: { family: "shares", per: 1 } },
  ...{ actions: { family: "shares", per: 1 }, chips: { family: "chips", per: 1 }, puces: { family: "chips", per: 1 } },
};
const anyOf = (names: string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace("$", "\\$"))
    .join("|");
const MENTION = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<dollar>(?:US)?\\$${SPACE}?)?(?<low>${NUMBER})` +
    `(?:${SPACE}?[–-]${SPACE}?\\$?(?<high>${NUMBER}))?` +
    `(?:(?<gap>${SPACE}?)(?<scale>${anyOf(Object.keys(SCALES))})(?![\\p{L}\\p{N}]))?` +
    `(?:${SPACE}?(?:(?:de|of) |d[’'])?(?<unit>${anyOf(Object.keys(UNITS))})(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}])`,
  "giu",
);

/**
 * The amounts that a text speaks of, as English and French write and readers type them: "6GW", "6 GW", "500 MW",
 * "$50–60B", "$300bn", "300 billion", « 300 milliards de dollars », "10%". A bare number is none: it may be a year.
 */
export function mentionsIn(text: string): Mention[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(MENTION)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { dollar, low = "", high, gap, scale, unit } = groups;
    const step = scale === undefined ? undefined : SCALES[scale.toLowerCase()];
    if (!dollar && unit === undefined && (step === undefined || (gap && scale?.length === 1))) return [];
    const named = unit === undefined ? undefined : UNITS[unit.toLowerCase()];
    const families = named ? [named.family] : dollar ? (["usd"] as const) : COUNTABLE;
    const values = [low, ...(high === undefined ? [] : [high])].map(
      (each) => numberOf(each) * (step ?? 1) * (named?.per ?? 1),
    );
    const marks = values.flatMap((value) => families.map((family) => markOf(family, value)));
    return [{ start: index, end: index + whole.length, marks }];
  });
}

/** A number as written: a comma before three digits groups thousands, any other is a decimal comma. */
const numberOf = (written: string): number =>
  Number(
    written
      .replace(/[ \u00a0\u202f]/g, "")
      .replace(/,(?=\d{3}(?:\D|$))/g, "")
      .replace(",", "."),
  );
