import type { CsvError } from "csv-parse/sync";

const REASONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: "ends inside quotes: the file is cut off, or a quote is left open",
  CSV_INVALID_CLOSING_QUOTE:
    "has something right behind a quoted cell: inside quotes, a quote is written twice, and a comma ends the cell",
  INVALID_OPENING_QUOTE:
    "has a quote in the middle of a cell: put the whole cell in quotes, and write that quote twice",
  CSV_MAX_RECORD_SIZE: "is longer than any row can be: a quote is left open, or the file is not CSV",
};

/** Why a row cannot be read as CSV, in words; the parser's own where we have none. */
export const csvReason = ({ code, message }: CsvError): string => REASONS[code] ?? message;
