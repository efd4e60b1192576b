"use client";

import { useOptimistic, type ReactNode } from "react";
import { foreseeOutcome, type Foreseeable, type Outcome } from "./foresee-outcome";
import styles from "./filters.module.css";
import { useAddressForm } from "./use-address-form";

type Props = {
  action: string;
  summary: string;
  status: string;
  foreseeable: Foreseeable;
  children: ReactNode;
  presets: ReactNode;
};

/**
 * The filters and what they leave. A box answers at once, by its own count of deals and by hiding those that go; the
 * server's answer follows with the figures.
 */
export function FilterPanel({ action, summary, status, foreseeable, children, presets }: Props) {
  const [foreseen, setForeseen] = useOptimistic<Outcome | undefined>(undefined);
  const form = useAddressForm(action, (element) => setForeseen(foreseeOutcome(new FormData(element), foreseeable)));
  return (
    <>
      <details className={styles.panel}>
        <summary>{summary}</summary>
        <form {...form} className={styles.form}>
          {children}
        </form>
      </details>
      <div className={styles.outcome}>
        <p role="status">{foreseen?.status ?? status}</p>
        {presets}
      </div>
      {foreseen && <style>{foreseen.hiding}</style>}
    </>
  );
}
