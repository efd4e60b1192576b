import type { FiltersView } from "@/lib/views/filters";
import styles from "./filters.module.css";

/** What in the address was not understood, and what was done instead. */
export function Warnings({ warnings }: Pick<FiltersView, "warnings">) {
  if (!warnings.length) return null;
  return (
    <ul className={styles.warnings} role="alert">
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}
