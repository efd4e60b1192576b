"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import styles from "./filters.module.css";

/**
 * Narrows the boxes beside it to those whose words hold what is typed. It has no name, so it is no part of the form.
 */
export function FindChoice() {
  const t = useTranslations("filters");
  return (
    <label className={styles.find}>
      {t("find")}
      <input type="search" onInput={narrow} />
    </label>
  );
}

function narrow({ currentTarget: field }: FormEvent<HTMLInputElement>): void {
  const words = field.value.trim().toLocaleLowerCase();
  for (const box of field.closest("details")?.querySelectorAll<HTMLElement>("[data-choices] > label") ?? [])
    box.hidden = !box.textContent.toLocaleLowerCase().includes(words);
}
