"use client";

import { useState } from "react";
import styles from "./circular.module.css";

type Props = { label: string; days: { day: string; label: string }[]; asOf: string; field: string };

/**
 * Slides over the days on which something changed. Releasing it puts the day into the form's date field and applies
 * the form.
 */
export function DaySlider({ label, days, asOf, field }: Props) {
  const place = Math.max(
    0,
    days.findLastIndex(({ day }) => day <= asOf),
  );
  const [shown, setShown] = useState({ asOf, place });
  if (shown.asOf !== asOf) setShown({ asOf, place });
  const apply = (form: HTMLFormElement | null) => {
    const input = form?.elements.namedItem(field);
    const day = days[shown.place]?.day;
    if (!(input instanceof HTMLInputElement) || !day || input.value === day || day === days[place]?.day) return;
    input.value = day;
    form?.requestSubmit();
  };
  return (
    <label className={styles.slider}>
      <span>
        {label}: <b>{days[shown.place]?.label}</b>
      </span>
      <input
        type="range"
        min={0}
        max={days.length - 1}
        value={shown.place}
        aria-valuetext={days[shown.place]?.label}
        onChange={(event) => setShown({ asOf, place: Number(event.target.value) })}
        onPointerUp={(event) => apply(event.currentTarget.form)}
        onKeyUp={(event) => apply(event.currentTarget.form)}
      />
    </label>
  );
}
