import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { toQuery } from "@/lib/search-params/query";
import type { ViewContext } from "./reader";

export type ZoomLink = { key: string; label: string; href: string; current: boolean };
export type BrushView = {
  action: string;
  months: { value: string; label: string }[];
  from: number;
  to: number;
};

const SPANS = [
  { key: "all" },
  { key: "year2025", from: "2025-01-01", to: "2025-12-31" },
  { key: "autumn2025", from: "2025-09-01", to: "2025-11-30" },
  { key: "year2026", from: "2026-01-01", to: "2026-12-31" },
] as const;

/** Spans worth a link; each keeps the other filters, and works without script. */
export function toZoomLinks({ params, days, wording }: ViewContext): ZoomLink[] {
  return SPANS.map((span) => {
    const { from, to } = { from: undefined, to: undefined, ...span };
    return {
      key: span.key,
      label: wording.t(`timeline.zoom.${span.key}`),
      href: `${localPath("/timeline", wording.locale)}${toQuery(params, days, { from, to })}`,
      current: params.from === from && params.to === to,
    };
  });
}

/** The months of announcements that the brush runs over: from January 2025 to the reader's day. */
export function toBrushView({ params, wording }: ViewContext): BrushView {
  const first = 2025 * 12;
  const count = monthsUpTo(params.asOf) - first + 1;
  const months = Array.from({ length: Math.max(count, 2) }, (_, index) => {
    const value = `${Math.floor((first + index) / 12)}-${String(((first + index) % 12) + 1).padStart(2, "0")}`;
    return { value, label: formatDay(`${value}-01`, wording.locale, "month") };
  });
  const at = (day: string | undefined, otherwise: number) =>
    day ? Math.min(Math.max(monthsUpTo(day) - first, 0), months.length - 1) : otherwise;
  return {
    action: localPath("/timeline", wording.locale),
    months,
    from: at(params.from, 0),
    to: at(params.to, months.length - 1),
  };
}

/** Months since year 0, January being 0. */
const monthsUpTo = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
