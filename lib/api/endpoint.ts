import { z } from "zod";
import type { Field } from "@/lib/tables/table";
import type { Selection } from "@/lib/search-params/selection";

/** Where the addresses of the API begin. */
export const API_ROOT = "/api/v1";

type Described = {
  /** Below API_ROOT; the part in braces is handed to `answer`. */
  path: `/${string}`;
  operationId: string;
  summary: string;
  description?: string;
};
type Columns = Pick<Field<unknown>, "name" | "type" | "description" | "of">[];

/** One address of the API, declared once: `answer` answers by it, and OpenAPI describes it. */
export type Endpoint = Described & {
  query: z.ZodObject;
  /** The schema of one row of a list, or of the whole document. */
  schema: z.ZodType;
  kind: "list" | "document";
  columns: Columns;
  /**
   * A list's rows, or a document; `undefined` when the path names nothing. The values are those that `query` read, and
   * the result is checked by `schema`.
   */
  answer: (selection: Selection, query: z.output<z.ZodObject>, part: string) => unknown;
  /** A list's row of one of its items, made for the page that is asked for only; absent where items are rows. */
  toRow?: (item: unknown, selection: Selection) => unknown;
  /** The lines of the CSV. */
  lines: (data: unknown) => unknown[];
};

/** Which page of a list. */
const pagingQuery = z.strictObject({
  limit: z
    .int()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: "Rows on a page: 100 unless said otherwise; a CSV has every row unless said otherwise." }),
  cursor: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description:
        "Where the page begins: from `meta.next` of the page before. " +
        "It holds for one question and one version of the ledger.",
    }),
});

type ListOf<Query extends z.ZodObject, Row extends z.ZodType, Item> = Described & {
  query: Query;
  row: Row;
  columns: Field<z.output<Row>>[];
} & (
    | { rows: (selection: Selection, query: z.output<Query>) => z.input<Row>[]; toRow?: undefined }
    | {
        rows: (selection: Selection, query: z.output<Query>) => Item[];
        toRow: (item: Item, selection: Selection) => z.input<Row>;
      }
  );

/** Declares a list: rows in a fixed order, answered in pages. */
export function listEndpoint<Query extends z.ZodObject, Row extends z.ZodType, Item = never>({
  query,
  row,
  rows,
  toRow,
  columns,
  ...described
}: ListOf<Query, Row, Item>): Endpoint {
  return {
    ...described,
    kind: "list",
    query: query.extend(pagingQuery.shape),
    schema: row,
    columns: columns as Columns,
    answer: (selection, values) => rows(selection, values as z.output<Query>),
    toRow: toRow && ((item, selection) => toRow(item as Item, selection)),
    lines: (data) => data as unknown[],
  };
}

type DocumentOf<Query extends z.ZodObject, Document extends z.ZodType, Line> = Described & {
  query: Query;
  document: Document;
  read: (selection: Selection, query: z.output<Query>, part: string) => z.input<Document> | undefined;
  lines: (document: z.output<Document>) => Line[];
  columns: Field<Line>[];
};

/** Declares a document: one answer, from which `lines` takes the lines of its CSV. */
export function documentEndpoint<Query extends z.ZodObject, Document extends z.ZodType, Line>({
  query,
  document: schema,
  read,
  lines,
  columns,
  ...described
}: DocumentOf<Query, Document, Line>): Endpoint {
  return {
    ...described,
    kind: "document",
    query,
    schema,
    columns: columns as Columns,
    answer: (selection, values, part) => read(selection, values as z.output<Query>, part),
    lines: (data) => lines(data as z.output<Document>),
  };
}
