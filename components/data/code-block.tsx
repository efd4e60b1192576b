import styles from "./data.module.css";

/** Code to take away, under its name. Long lines wrap on the page; what is copied has them whole. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <figure className={styles.code}>
      <figcaption>{label}</figcaption>
      <pre>
        <code>{children}</code>
      </pre>
    </figure>
  );
}
