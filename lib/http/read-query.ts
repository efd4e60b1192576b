import { z } from "zod";
import { faultyParameters, type ParameterFault } from "./problem";

/**
 * Reads a query by its schema, strictly: an unknown name, a second value where one is taken, an empty value and a value
 * that the schema refuses each become a fault with the parameter's name, thrown together as one Problem. Parameters
 * that are lists may be repeated; numbers are plain decimals.
 */
export function readQuery<Query extends z.ZodObject>(schema: Query, search: URLSearchParams): z.output<Query> {
  const faults: ParameterFault[] = [];
  const fault = (parameter: string, detail: string) => faults.push({ parameter, detail });
  const values: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    const given = search.getAll(name);
    if (!field) {
      fault(name, `unknown; this address takes ${Object.keys(schema.shape).join(", ") || "no parameter"}`);
      continue;
    }
    const type = innerType(field);
    if (type !== "array" && given.length > 1) fault(name, "takes one value");
    else if (type !== "array" && given[0] === "") fault(name, "is empty: leave it out instead");
    else values[name] = type === "array" ? given : type === "number" ? numberOf(given[0] ?? "") : given[0];
  }
  const parsed = schema.safeParse(values);
  if (!parsed.success) for (const { path, message } of parsed.error.issues) fault(String(path[0] ?? "query"), message);
  if (faults.length || !parsed.success) throw faultyParameters(faults);
  return parsed.data;
}

/** The type of a field, without its "optional". */
function innerType(field: z.core.$ZodType): string {
  return field instanceof z.ZodOptional ? innerType(field.unwrap()) : field._zod.def.type;
}

/** A plain decimal as a number; anything else stays a text, which the schema of a number refuses. */
const numberOf = (text: string): number | string => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
