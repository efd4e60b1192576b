"use client";

import { useSyncExternalStore } from "react";
import { daysAfter, type IsoDay } from "@/lib/model/imprecise-date";
import styles from "./timeline.module.css";

const never = () => () => undefined;
const today = () => new Date().toISOString().slice(0, 10);

/**
 * The day on which the page is read, as a line over the timeline, beside the one of the day that it is of. It is known
 * where the page is read: a kept page stays true. Without script, and beyond the axis, there is none.
 */
export function VisitLine({ from, to, label }: { from: IsoDay; to: IsoDay; label: string }) {
  const day = useSyncExternalStore(never, today, () => undefined);
  if (day === undefined || day < from || day > to) return null;
  return (
    <p className={styles.visit} style={{ insetInlineStart: `${(daysAfter(day, from) / daysAfter(to, from)) * 100}%` }}>
      <time dateTime={day}>{label}</time>
    </p>
  );
}
