"use client";

import { useTranslations } from "next-intl";
import styles from "./figure.module.css";

/** Says that a chart could not be had, where its numbers are nevertheless, and offers to ask once more. */
export function ChartFault({ again }: { again: () => void }) {
  const t = useTranslations("figure");
  return (
    <p role="status" className={styles.subtitle}>
      {t("notLoaded")}{" "}
      <button type="button" onClick={again}>
        {t("again")}
      </button>
    </p>
  );
}
