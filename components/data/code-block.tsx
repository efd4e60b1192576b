import styles from "./data.module.css";

/** Code to take away, under its name; scrolled sideways by keyboard too, and never broken. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <figure className={styles.code}>
      <figcaption>{label}</figcaption>
      <pre role="region" aria-label={label} tabIndex={0}><code>{children}</code></pre>
    </figure>
  );
}
