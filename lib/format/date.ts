import { dayAfter, type ImpreciseDate, type IsoDay } from "@/lib/model/imprecise-date";
import type { Locale, Wording } from "./wording";

type Precision = "day" | "month" | "year";
const PARTS: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};

/** Built once for each language and precision, as in number.ts. */
const formatsOf = (tag: string) => {
  const format = (precision: Precision) => new Intl.DateTimeFormat(tag, { ...PARTS[precision], timeZone: "UTC" });
  return { day: format("day"), month: format("month"), year: format("year") };
};
const FORMATS: Record<Locale, Record<Precision, Intl.DateTimeFormat>> = {
  en: formatsOf("en-GB"),
  fr: formatsOf("fr-FR"),
};

/** A day in words: "8 Oct 2025", « 8 oct. 2025 ». */
export function formatDay(day: IsoDay, locale: Locale, precision: Precision = "day"): string {
  return FORMATS[locale][precision].format(new Date(`${day}T00:00:00Z`));
}

/**
 * A date as precise as its source: a day, a month, a year, a half or quarter of a year, or a span; "about" where EDTF
 * says so.
 */
export function formatDate(date: ImpreciseDate, { locale, t }: Wording): string {
  const text = formatPrecise(date, { locale, t });
  return /[~%?]/.test(date.edtf) ? t("date.about", { date: text }) : text;
}

/** Parts of a year in EDTF: quarters and halves. */
const YEAR_PARTS = ["33", "34", "35", "36", "40", "41"] as const;

/** A year, a month or a day, as its text says; any other date is told by the days it may mean. */
const CALENDAR_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

function formatPrecise(date: ImpreciseDate, { locale, t }: Pick<Wording, "locale" | "t">): string {
  const bare = date.edtf.replace(/[~%?]/g, "").replaceAll("-XX", "");
  const part = YEAR_PARTS.find((each) => bare.endsWith(`-${each}`));
  if (part && bare.length === "2026-41".length) return t(`date.part${part}`, { year: bare.slice(0, 4) });
  const ends = bare.split("/");
  if (!ends.every((end) => CALENDAR_DATE.test(end))) return formatSpan(date, spanPrecision(date), locale);
  const [from = "", to] = ends;
  if (to === undefined) return formatDay(date.earliest, locale, precisionOf(from));
  if (precisionOf(from) === precisionOf(to)) return formatSpan(date, precisionOf(from), locale);
  return `${formatDay(date.earliest, locale, precisionOf(from))} – ${formatDay(date.latest, locale, precisionOf(to))}`;
}

const formatSpan = ({ earliest, latest }: ImpreciseDate, precision: Precision, locale: Locale) =>
  FORMATS[locale][precision].formatRange(new Date(`${earliest}T00:00:00Z`), new Date(`${latest}T00:00:00Z`));

/** Whole years, whole months, or days. */
function spanPrecision({ earliest, latest }: ImpreciseDate): Precision {
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31")) return "year";
  return earliest.endsWith("-01") && dayAfter(latest).endsWith("-01") ? "month" : "day";
}

const precisionOf = (edtf: string): Precision => (edtf.length >= 10 ? "day" : edtf.length >= 7 ? "month" : "year");
