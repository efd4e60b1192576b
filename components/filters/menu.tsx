import type { ReactNode } from "react";
import styles from "./filters.module.css";

type Props = {
  /** Names the panel within its page. */
  id: string;
  label: ReactNode;
  /** How many of its choices are set. */
  chosen?: number;
  children: ReactNode;
};

/** A button of the bar and the small panel that it opens: the browser's own popover, with or without script. */
export function Menu({ id, label, chosen = 0, children }: Props) {
  return (
    <>
      <button type="button" className={styles.opener} popoverTarget={`menu-${id}`}>
        {label}
        {chosen > 0 && <b>{chosen}</b>}
      </button>
      <div id={`menu-${id}`} popover="auto" className={styles.sheet}>
        {children}
      </div>
    </>
  );
}
