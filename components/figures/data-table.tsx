import type { TableView } from "@/lib/views/table";
import { Still } from "../layout/still";
import cards from "../lists/cards.module.css";

type Props = {
  table: TableView;
  /** A heading above names the table: its caption is for screen readers alone. */
  titled?: boolean;
  /** Links open in a new tab: this document is a frame in another page. */
  newTab?: boolean;
};

/**
 * A figure's numbers as a table; where there is no room for its columns each row is a card. A cell carries the
 * machine's value for the CSV where its words are another; the table holds the names of its columns, which the
 * stylesheet writes before each cell of a card but the first, its title.
 */
export function DataTable({ table, titled = false, newTab = false }: Props) {
  const link = newTab ? { target: "_blank", rel: "noopener" } : {};
  return (
    <Still>
      <div className={`scroll ${cards.sheet}`} role="region" aria-label={table.caption} tabIndex={0}>
        <table style={namesOf(table)}>
          <caption {...(titled && { className: "visually-hidden" })}>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ label, numeric }) => (
                <th key={label} scope="col" {...(numeric && { className: "number" })}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map(({ text, href, value, numeric, id }, column) => (
                  <td
                    key={column}
                    {...(id && { id })}
                    {...(numeric && { className: "number" })}
                    {...(value !== undefined && String(value) !== text && { "data-value": value })}
                  >
                    {href ? (
                      <a href={href} {...link}>
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
    </Still>
  );
}

const namesOf = ({ columns }: TableView) =>
  Object.fromEntries(
    columns.slice(1).map(({ label }, at) => [`--${at + 2}`, JSON.stringify(label)]),
  ) as React.CSSProperties;
