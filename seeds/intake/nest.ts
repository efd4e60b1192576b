import type { Locate } from "./item";
import type { Row } from "./sheet";

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const QUANTITY = ["qualifier", "low", "high", "unit"];

/**
 * What a row holds, nested as the seeds are: words by language, the four columns of a quantity together. The bounds
 * of dates are left out: they follow from the dates.
 */
export function nest({ cells }: Row): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(cells)) {
    const language = /^(.+)_(en|fr)$/.exec(column);
    if (/_(earliest|latest)$/.test(column)) continue;
    if (language) put(value, camel(language[1] ?? ""), language[2] ?? "", cell);
    else if (QUANTITY.includes(column)) put(value, "quantity", column, cell);
    else value[camel(column)] = cell;
  }
  return value;
}

function put(value: Record<string, unknown>, name: string, part: string, cell: unknown): void {
  value[name] = { ...(value[name] as Record<string, unknown> | undefined), [part]: cell };
}

/** Columns by the name that the seeds have for what they hold, where the two differ. */
const COLUMN_OF: Record<string, string> = {
  source: "source_id",
  organisation: "organisation_id",
  from: "from_organisation_id",
  to: "to_organisation_id",
  deals: "deal_ids",
  claims: "claim_ids",
  sources: "source_ids",
  n: "id",
  key: "id",
  site: "site_id",
  milestone: "milestone_id",
};

/** Places in a row, by column. */
export const inRow =
  ({ file, place }: Row): Locate =>
  (path) => {
    const name = path
      .filter((part) => typeof part === "string" && part !== "quantity" && part !== "power")
      .map((part) => snake(String(part)))
      .join("_");
    const column = COLUMN_OF[name] ?? name;
    return { file, path: column ? `${place}, ${column}` : place };
  };
