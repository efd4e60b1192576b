"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter, useSearchParams } from "next/navigation";
import { useState, useTransition } from "react";
import { colon } from "@/lib/format/punctuation";
import type { BrushView } from "@/lib/views/timeline-zoom";
import styles from "./timeline.module.css";

type Span = { from: number; to: number };

/**
 * Two handles over the months of the timeline. Releasing one zooms to the span between them, by pointer, touch or
 * arrow keys.
 */
export function Brush({ action, months, from, to }: BrushView) {
  const t = useTranslations("timeline.brush");
  const after = colon(useLocale());
  const router = useRouter();
  const query = useSearchParams();
  const [zoomed, setZoomed] = useState<Span>({ from, to });
  const [span, setSpan] = useState<Span>({ from, to });
  const [pending, startTransition] = useTransition();
  /**
   * When the address changes without the handles (a zoom link, Back), they follow it. Remounting them instead would
   * drop the keyboard's focus.
   */
  if (zoomed.from !== from || zoomed.to !== to) {
    setZoomed({ from, to });
    setSpan({ from, to });
  }

  const zoom = () => {
    const next: Span = { from: Math.min(span.from, span.to), to: Math.max(span.from, span.to) };
    const [first, last] = [months[next.from], months[next.to]];
    if (!first || !last || (next.from === from && next.to === to)) return;
    const address = new URLSearchParams(query);
    address.set("from", `${first.value}-01`);
    address.set("to", lastDayOf(last.value));
    startTransition(() => router.replace(`${action}?${address}`, { scroll: false }));
  };
  const handle = (key: "from" | "to") => (
    <label>
      <span>
        {t(key)}
        {after} <b>{months[span[key]]?.label}</b>
      </span>
      <input
        type="range"
        min={0}
        max={months.length - 1}
        value={span[key]}
        aria-valuetext={months[span[key]]?.label}
        onChange={(event) => setSpan({ ...span, [key]: Number(event.target.value) })}
        onPointerUp={zoom}
        onKeyUp={zoom}
      />
    </label>
  );
  return (
    <div className={styles.brush} aria-busy={pending}>
      {handle("from")}
      {handle("to")}
    </div>
  );
}

/** The last day of a month given as YYYY-MM. */
function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
