import type { ReactNode } from "react";
import styles from "./page.module.css";

/** The frame of every page: what it is, its heading, one computed sentence, then its sections. */
export function Page({
  kicker,
  heading,
  lead,
  children,
}: {
  kicker?: ReactNode;
  heading: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      <h1>{heading}</h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </div>
  );
}

type SectionProps = {
  id: string;
  heading: ReactNode;
  /** The page's picture: it follows the bar at once and names itself, so that its heading is for outlines alone. */
  first?: boolean;
  children: ReactNode;
};

export function Section({ id, heading, first = false, children }: SectionProps) {
  return (
    <section className={first ? styles.first : styles.section} aria-labelledby={id}>
      <h2 id={id} {...(first && { className: "visually-hidden" })}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
