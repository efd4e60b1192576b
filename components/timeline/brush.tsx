"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useState, useTransition } from "react";
import styles from "./timeline.module.css";

type Props = { action: string; months: { value: string; label: string }[]; from: number; to: number; words: { from: string; to: string } };

/** Two handles over the months of the timeline: letting go zooms to the span between them. Works by pointer, touch and arrow keys. */
export function Brush({ action, months, words, ...initial }: Props) {
  const router = useRouter();
  const query = useSearchParams();
  const [span, setSpan] = useState(initial);
  const [pending, startTransition] = useTransition();
  const last = months.length - 1;

  const zoom = () => {
    const next = new URLSearchParams(query);
    const [from, to] = [months[Math.min(span.from, span.to)], months[Math.max(span.from, span.to)]];
    if (!from || !to) return;
    next.set("from", `${from.value}-01`);
    next.set("to", lastDayOf(to.value));
    startTransition(() => router.replace(`${action}?${next}`, { scroll: false }));
  };
  const handle = (key: "from" | "to") => (
    <label>
      <span>{words[key]}: <b>{months[span[key]]?.label}</b></span>
      <input type="range" min={0} max={last} value={span[key]} aria-valuetext={months[span[key]]?.label} onChange={(event) => setSpan({ ...span, [key]: Number(event.target.value) })} onPointerUp={zoom} onKeyUp={zoom} />
    </label>
  );
  return <div className={styles.brush} aria-busy={pending}>{handle("from")}{handle("to")}</div>;
}

/** The last day of a month given as YYYY-MM. */
function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
