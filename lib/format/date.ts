import type { ImpreciseDate, IsoDay } from "@/lib/model/imprecise-date";
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

function formatPrecise(date: ImpreciseDate, { locale, t }: Pick<Wording, "locale" | "t">): string {
  const bare = date.edtf.replace(/[~%?]/g, "");
  const part = YEAR_PARTS.find((each) => bare.endsWith(`-${each}`));
  if (part && bare.length === "2026-41".length) return t(`date.part${part}`, { year: bare.slice(0, 4) });
  if (!bare.includes("/")) return formatDay(date.earliest, locale, precisionOf(bare));
  const [from = "", to = ""] = bare.split("/");
  const fromFormat = FORMATS[locale][precisionOf(from)];
  return precisionOf(from) === precisionOf(to)
    ? fromFormat.formatRange(new Date(`${date.earliest}T00:00:00Z`), new Date(`${date.latest}T00:00:00Z`))
    : `${formatDay(date.earliest, locale, precisionOf(from))} – ${formatDay(date.latest, locale, precisionOf(to))}`;
}

const precisionOf = (edtf: string): Precision => (edtf.length >= 10 ? "day" : edtf.length >= 7 ? "month" : "year");
