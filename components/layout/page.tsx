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

export function Section({ id, heading, children }: { id: string; heading: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
