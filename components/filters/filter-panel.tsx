"use client";

import { useTranslations } from "next-intl";
import { useOptimistic, type ReactNode } from "react";
import type { FiltersView } from "@/lib/views/filters";
import { useAddressForm } from "./address-form";
import { foreseeOutcome, type Outcome } from "./foresee-outcome";
import styles from "./filters.module.css";

type Props = Pick<FiltersView, "action" | "status" | "foreseeable"> & {
  summary: string;
  children: ReactNode;
  presets: ReactNode;
};

/**
 * The filters and what they leave. A box is answered at once with the number of deals and by hiding those that go; the
 * figures follow with the server's answer.
 */
export function FilterPanel({ action, summary, status, foreseeable, children, presets }: Props) {
  const t = useTranslations("filters");
  const [foreseen, setForeseen] = useOptimistic<Outcome | undefined>(undefined);
  const form = useAddressForm(action, (element) => {
    if (foreseeable) setForeseen(foreseeOutcome(new FormData(element), foreseeable.deals));
  });
  return (
    <>
      <details className={styles.panel}>
        <summary>{summary}</summary>
        <form {...form} className={styles.form}>
          {children}
        </form>
      </details>
      <div className={styles.outcome}>
        <p role="status">
          {foreseen && foreseeable
            ? t("status", { chosen: foreseen.count, all: foreseeable.all, day: foreseeable.day })
            : status}
        </p>
        {presets}
      </div>
      {foreseen && <style>{foreseen.hiding}</style>}
    </>
  );
}
