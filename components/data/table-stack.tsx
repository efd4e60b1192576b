import type { TableView } from "@/lib/views/table";
import { DataTable } from "../charts/data-table";
import styles from "./data.module.css";

/** Tables one under the other, with room around them. */
export function TableStack({ tables }: { tables: TableView[] }) {
  return (
    <div className={styles.stack}>
      {tables.map((table) => (
        <DataTable key={table.caption} table={table} />
      ))}
    </div>
  );
}
