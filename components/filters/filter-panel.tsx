"use client";

import { useTranslations } from "next-intl";
import { useOptimistic, type ReactNode } from "react";
import type { FiltersView } from "@/lib/views/filters";
import { useAddressForm } from "./address-form";
import { Choices, type ChoicesProps } from "./choices";
import { foreseeOutcome, type Outcome } from "./foresee-outcome";
import styles from "./filters.module.css";
import { useChoosable } from "./use-choosable";

type Props = Pick<FiltersView, "action" | "status" | "foreseeable"> & {
  summary: string;
  /** As data and not as elements: of those React would send ten times as much. */
  groups: ChoicesProps[];
  children: ReactNode;
  actions: ReactNode;
  presets: ReactNode;
};

/**
 * The filters and what they leave. A box is answered at once with the number of deals and by hiding those that go; the
 * figures follow with the server's answer.
 */
export function FilterPanel({ action, summary, status, foreseeable, groups, children, actions, presets }: Props) {
  const t = useTranslations("filters");
  const { address, all, day } = foreseeable;
  const { ask, known } = useChoosable(address);
  const [foreseen, setForeseen] = useOptimistic<Outcome | undefined>(undefined);
  const form = useAddressForm(action, (element) => {
    const deals = known();
    if (deals) setForeseen(foreseeOutcome(new FormData(element), deals));
  });
  return (
    <>
      <details className={styles.panel}>
        <summary>{summary}</summary>
        <form {...form} className={styles.form} onPointerOver={ask} onFocus={ask}>
          {children}
          {groups.map((group) => (
            <Choices key={group.name} {...group} />
          ))}
          {actions}
        </form>
      </details>
      <div className={styles.outcome}>
        <p role="status">{foreseen ? t("status", { chosen: foreseen.count, all, day }) : status}</p>
        {presets}
      </div>
      {foreseen && <style>{foreseen.hiding}</style>}
    </>
  );
}
