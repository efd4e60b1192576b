"use client";

import { useTranslations } from "next-intl";
import { useOptimistic, type ReactNode } from "react";
import type { FiltersView } from "@/lib/views/filters";
import { useAddressForm } from "./address-form";
import { Choices, type ChoicesProps } from "./choices";
import { foreseeOutcome, type Outcome } from "./foresee-outcome";
import styles from "./filters.module.css";
import { Menu } from "./menu";
import { useChoosable } from "./use-choosable";

type Group = ChoicesProps & { button: string };
type Props = Pick<FiltersView, "action" | "status" | "foreseeable"> & {
  /** As data and not as elements: of those React would send ten times as much. */
  groups: Group[];
  search: ReactNode;
  children: ReactNode;
};

/**
 * The filters in one bar and what they leave. A box is answered at once with the number of deals and by hiding those
 * that go; the figures follow with the server's answer.
 */
export function FilterPanel({ action, status, foreseeable, groups, search, children }: Props) {
  const t = useTranslations("filters");
  const { address, all, day } = foreseeable;
  const { ask, known } = useChoosable(address);
  const [foreseen, setForeseen] = useOptimistic<Outcome | undefined>(undefined);
  const form = useAddressForm(action, (element) => {
    const deals = known();
    if (deals) setForeseen(foreseeOutcome(new FormData(element), deals));
  });
  return (
    <div className={styles.bar}>
      <form {...form} onPointerOver={ask} onFocus={ask}>
        {search}
        {groups.map(({ button, ...group }) => (
          <Menu key={group.name} id={group.name} label={button} chosen={chosenIn(group)}>
            <Choices {...group} />
          </Menu>
        ))}
        {children}
      </form>
      <p role="status">{foreseen ? t("status", { chosen: foreseen.count, all, day }) : status}</p>
      {foreseen && <style>{foreseen.hiding}</style>}
    </div>
  );
}

const chosenIn = ({ choices, more }: ChoicesProps): number =>
  [...choices, ...(more?.choices ?? [])].filter(({ chosen }) => chosen).length;
