import type { TableView } from "@/lib/views/table";

type Props = {
  table: TableView;
  /** A heading above says what the table is: its caption is for screen readers alone. */
  titled?: boolean;
  /** Links leave this document alone: it is a frame in another page. */
  newTab?: boolean;
};

/** A chart's numbers as a table. Cells carry the machine's value beside the words, for the CSV. */
export function DataTable({ table, titled = false, newTab = false }: Props) {
  return (
    <div className="scroll" role="region" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption className={titled ? "visually-hidden" : undefined}>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? "number" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ text, href, value, numeric }, column) => (
                <td key={column} className={numeric ? "number" : undefined} data-value={value}>
                  {href ? (
                    <a
                      href={href}
                      className="row-link"
                      target={newTab ? "_blank" : undefined}
                      rel={newTab ? "noopener" : undefined}
                    >
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
