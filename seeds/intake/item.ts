import { z } from "zod";
import type { Fault } from "../fault";

/** Where something stands in what the editor handed in. */
export type Place = Pick<Fault, "file" | "path">;

/** Finds the place of a part of an item, from its path in the item's value. */
export type Locate = (path: PropertyKey[]) => Place;

/** One organisation, source, deal or reference as it came in, not checked yet, and the way back to the file. */
export type Item = { value: unknown; locate: Locate };

/** Checks an item. Its faults say where in the file, and what, in an editor's words. */
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
  if (issue.code !== "invalid_type" || issue.input !== undefined) return issue.message;
  return issue.path.at(-1) === "source"
    ? "is missing: nothing is stated without a source"
    : `is missing: ${issue.expected} expected`;
}
