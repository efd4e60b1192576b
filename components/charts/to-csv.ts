/**
 * A page's table as CSV (RFC 4180): the machine's value of a cell where it has one, else its words. Cells that a
 * spreadsheet would run as a formula are quoted with an apostrophe.
 */
export function toCsv(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => escapeCell(cell.dataset.value ?? cell.textContent.trim())),
  );
  return rows.map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** Exported for its tests. */
export function escapeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
