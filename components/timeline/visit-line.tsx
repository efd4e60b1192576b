"use client";

import { daysAfter, type IsoDay } from "@/lib/model/imprecise-date";
import { useToday } from "../layout/use-today";
import styles from "./timeline.module.css";

/**
 * The day on which the page is read, as a line over the timeline, beside the one of the day that it is of.
 * Without script, and beyond the axis, there is none.
 */
export function VisitLine({ from, to, label }: { from: IsoDay; to: IsoDay; label: string }) {
  const day = useToday();
  if (day === undefined || day < from || day > to) return null;
  return (
    <p className={styles.visit} style={{ insetInlineStart: `${(daysAfter(day, from) / daysAfter(to, from)) * 100}%` }}>
      <time dateTime={day}>{label}</time>
    </p>
  );
}
