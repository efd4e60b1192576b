"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { colon } from "@/lib/format/punctuation";
import { formatDay } from "@/lib/format/date";
import type { IsoDay } from "@/lib/model/imprecise-date";
import styles from "./filters.module.css";

type Props = { label: string; days: IsoDay[]; asOf: IsoDay };

/**
 * Slides over the days on which something changed. Releasing it puts the day into the form's date field and applies
 * the form.
 */
export function DaySlider({ label, days, asOf }: Props) {
  const locale = useLocale();
  const place = Math.max(
    0,
    days.findLastIndex((day) => day <= asOf),
  );
  const [shown, setShown] = useState({ asOf, place });
  if (shown.asOf !== asOf) setShown({ asOf, place });
  const inWords = formatDay(days[shown.place] ?? asOf, locale);
  const apply = (form: HTMLFormElement | null) => {
    const input = form?.elements.namedItem("asOf");
    const day = days[shown.place];
    if (!(input instanceof HTMLInputElement) || !day || input.value === day || day === days[place]) return;
    input.value = day;
    form?.requestSubmit();
  };
  return (
    <label className={styles.slider}>
      <span>
        {label}
        {colon(locale)} <b>{inWords}</b>
      </span>
      <input
        type="range"
        min={0}
        max={days.length - 1}
        value={shown.place}
        aria-valuetext={inWords}
        onChange={(event) => setShown({ asOf, place: Number(event.target.value) })}
        onPointerUp={(event) => apply(event.currentTarget.form)}
        onKeyUp={(event) => apply(event.currentTarget.form)}
      />
    </label>
  );
}
