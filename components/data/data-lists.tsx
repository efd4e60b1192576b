import type { TableView } from "@/lib/views/table";
import { DataTable } from "../figures/data-table";
import styles from "./data.module.css";

/** Tables one below the other. */
export function TableStack({ tables }: { tables: TableView[] }) {
  return (
    <div className={styles.stack}>
      {tables.map((table) => (
        <DataTable key={table.caption} table={table} />
      ))}
    </div>
  );
}

/** Code to take away, each piece under its name. Long lines wrap on the page; a copy has them whole. */
export function CodeList({ pieces }: { pieces: { label: string; code: string }[] }) {
  return pieces.map(({ label, code }) => (
    <figure key={label} className={styles.code}>
      <figcaption>{label}</figcaption>
      <pre>
        <code>{code}</code>
      </pre>
    </figure>
  ));
}

/** The kinds of problem that the API answers with; a problem document links to its kind here. */
export function ProblemList({ problems }: { problems: { kind: string; status: number; means: string }[] }) {
  return (
    <dl className={styles.problems}>
      {problems.map(({ kind, status, means }) => (
        <div key={kind} id={`problem-${kind}`}>
          <dt>
            {status} <code>{kind}</code>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
