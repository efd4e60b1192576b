import type { Unit } from "@/lib/model/quantity";
import type { Fault } from "../fault";
import type { Intake, Item } from "./item";
import { isRecord } from "./text";

/**
 * What no editor means to hand in, whatever its place: signs that cannot be seen or turn their neighbours round, texts,
 * lists and numbers beyond all measure, addresses that are not of the web, dates that would be shown as more exact
 * than they are. Only what is handed in now is held to this: what was imported under older rules stays, and is part of
 * every seeding.
 */
export function boundFaults(intake: Intake): Fault[] {
  const { organisations, sources, deals, statements, unitCosts, series, disputes } = intake;
  const faults: Fault[] = [];
  for (const item of [organisations, sources, deals, statements, unitCosts, series, disputes].flat())
    check(item.value, [], item, faults);
  return faults;
}

/** Enough to be printed and counted. */
const MOST_FAULTS = 1_000;
const MOST_ITEMS: Record<string, number> = { claims: 50_000, points: 5_000 };
const MOST_ITEMS_ELSEWHERE = 500;

function check(value: unknown, path: PropertyKey[], item: Item, faults: Fault[]): void {
  const fault = (reason: string) => void faults.push({ ...item.locate(path), reason });
  if (faults.length >= MOST_FAULTS) return;
  if (typeof value === "string") {
    const reason = textFault(value, path);
    if (reason) fault(reason);
  } else if (Array.isArray(value)) {
    const most = MOST_ITEMS[String(path.at(-1))] ?? MOST_ITEMS_ELSEWHERE;
    if (value.length > most) fault(`has ${value.length} entries, and more than ${most} are not read. Split the file`);
    else value.forEach((part: unknown, at) => check(part, [...path, at], item, faults));
  } else if (isRecord(value)) {
    const [bound, reason] = quantityFault(value) ?? [];
    if (bound) faults.push({ ...item.locate([...path, bound]), reason: reason ?? "" });
    for (const [name, part] of Object.entries(value)) check(part, [...path, name], item, faults);
  }
}

/** Words of a language may have lines; names, titles, ids and the like are one. */
const ONE_LINE = new Set(["title", "short", "name", "who", "topic"]);
const LONGEST = { words: 4_000, line: 300, url: 2_000, id: 100 };
const DATES = new Set("statedOn announced signed published expected since starts day period".split(" "));

function textFault(text: string, path: PropertyKey[]): string | undefined {
  const [above, name] = [path.at(-2), path.at(-1)].map(String);
  const isWords = (name === "en" || name === "fr") && !ONE_LINE.has(above ?? "");
  const most = isWords ? LONGEST.words : name === "url" ? LONGEST.url : name === "id" ? LONGEST.id : LONGEST.line;
  if (text.length > most) return `has ${text.length} letters; at most ${most} are read`;
  const sign = unreadableSign(text, isWords);
  if (sign) return sign;
  if (name === "url") return isWebAddress(text) ? undefined : `"${text}" is not an address that begins with https://`;
  return DATES.has(name ?? "") ? dateFault(text) : undefined;
}

/** Controls, marks that turn the direction of writing, what Unicode says is no character, and halves of pairs. */
const UNREADABLE = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\p{Cs}]|[^\0-\u{10ffff}]/u;
const LINE = /[\t\r\n]/;

function unreadableSign(text: string, hasLines: boolean): string | undefined {
  const signs = hasLines ? text.replaceAll(new RegExp(LINE, "g"), "") : text;
  const sign =
    UNREADABLE.exec(signs)?.[0] ?? [...signs].find((each) => ((each.codePointAt(0) ?? 0) & 0xfffe) === 0xfffe);
  if (sign === undefined) return undefined;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return LINE.test(sign)
    ? "has a line break or a tab, and is one line"
    : `holds a sign that cannot be read (U+${code}): delete it`;
}

const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

/** A day, month or year, perhaps with an unknown end, or a quarter or half of a year; and how sure it is. */
const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(\d\d|XX))?|-XX(-XX)?|-3[3-6]|-4[01])?[~?%]?`;
const READABLE = new RegExp(`^${DATE}(/${DATE})?$`);
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

function dateFault(text: string): string | undefined {
  if (!READABLE.test(text))
    return (
      `"${text}" is not a date as they are read here: a day, month or year (2025-10-06, 2025-10, 2025), a quarter ` +
      `(2026-33 to 36) or half of one (2026-40, 41), with ~ for about, or two with / between`
    );
  const year = (text.match(/\d{4}/g) ?? []).map(Number).find((each) => each < FIRST_YEAR || each > LAST_YEAR);
  return year === undefined ? undefined : `the year ${year} is not between ${FIRST_YEAR} and ${LAST_YEAR}`;
}

/** The most that the whole world could mean of each, with room to spare; and the least that is not nothing. */
const MOST: Record<Unit, number> = {
  GW: 10_000,
  USD: 1e15,
  fraction: 1_000,
  shares: 1e13,
  USD_per_share: 1e7,
  USD_per_GW: 1e13,
  chips: 1e10,
  wafers: 1e10,
};
const LEAST = 1e-6;

/** The bound of a quantity that cannot be meant, and why. */
function quantityFault({ qualifier, unit, ...bounds }: Record<string, unknown>): [string, string] | undefined {
  if (qualifier === undefined || typeof unit !== "string") return undefined;
  const most = Object.hasOwn(MOST, unit) ? MOST[unit as Unit] : Number.POSITIVE_INFINITY;
  for (const name of ["low", "high"]) {
    const bound = bounds[name];
    if (typeof bound !== "number") continue;
    if (bound > most) return [name, `${bound} ${unit} is more than there can be: at most ${most} is read`];
    if (bound > 0 && bound < LEAST) return [name, `${bound} ${unit} is less than anyone measures: write 0 or more`];
    if (bound === 0 && qualifier === "up_to") return [name, "up to 0 says nothing: write exact 0 if there is none"];
  }
  return undefined;
}
