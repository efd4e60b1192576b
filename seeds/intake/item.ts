import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Fault } from "../fault";

/** A place in the files that an editor handed in. */
export type Place = Pick<Fault, "file" | "path">;

/** Finds the place of a part of an item, from its path in the item's value. */
export type Locate = (path: PropertyKey[]) => Place;

/** One organisation, source, deal or reference as it came in, not checked yet, and where it came from. */
export type Item = { value: unknown; locate: Locate };

/** A deal as it came in. `flowNumbers`: the numbers that a table gives its flows; they must get the same ones. */
export type DealItem = Item & { flowNumbers?: number[] };

/** All that the files of one call hold, not checked yet. The last seven come only with a whole ledger. */
export type Intake = {
  organisations: Item[];
  sources: Item[];
  deals: DealItem[];
  statements: Item[];
  unitCosts: Item[];
  series: Item[];
  disputes: Item[];
  articleDay: unknown;
  readUpTo: unknown;
  /** When the ledger that was exported had taken each claim in, by the claim's id. */
  recorded: ReadonlyMap<unknown, unknown>;
};

/** The places inside one part of an item. */
export const within =
  (locate: Locate, ...path: PropertyKey[]): Locate =>
  (rest) =>
    locate([...path, ...rest]);

/** True when two values say the same: an absent key is the same as one that is undefined. */
export const saysTheSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(withoutGaps(a), withoutGaps(b));

const withoutGaps = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Checks an item against a schema. Its faults give the place in the file, and the reason in an editor's words. */
export function checkItem<Schema extends z.ZodType>(
  { value, locate }: Item,
  schema: Schema,
): { value?: z.output<Schema>; faults: Fault[] } {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, faults: [] };
  return { faults: parsed.error.issues.flatMap((issue) => toFaults(issue, [], locate)) };
}

type Issue = z.core.$ZodIssue;

/** A union fails as its likeliest member does: the one with the fewest faults. */
function toFaults(issue: Issue, above: PropertyKey[], locate: Locate): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || !issue.errors.length) return [{ ...locate(path), reason: reasonOf(issue) }];
  const [likeliest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return likeliest.flatMap((inner) => toFaults(inner, path, locate));
}

function reasonOf(issue: Issue): string {
  if (issue.code !== "invalid_type") return issue.message;
  if (typeof issue.input === "string" && issue.expected === "number")
    return (
      `"${issue.input.slice(0, 40)}" is not a number as they are written here: digits with a point for decimals, ` +
      `nothing between thousands, no currency (1000, 0.1, 3e9)`
    );
  if (typeof issue.input === "string" && issue.expected === "boolean")
    return `"${issue.input.slice(0, 40)}" is neither true nor false`;
  if (issue.input !== undefined) return issue.message;
  return issue.path.at(-1) === "source"
    ? "is missing: nothing is stated without a source"
    : `is missing: ${issue.expected} expected`;
}
