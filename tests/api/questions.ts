import fc from "fast-check";
import { description, PATHS } from "./contract";

type Parameter = {
  name: string;
  in: string;
  schema: {
    type?: string;
    enum?: string[];
    format?: string;
    minimum?: number;
    maximum?: number;
    items?: { enum?: string[] };
  };
};

/** Values that are right for a parameter by its description, values that the ledger knows, and nonsense. */
function valueOf({ name, schema }: Parameter): fc.Arbitrary<string> {
  const known: Record<string, string[]> = {
    partner: ["nvidia", "amd", "oracle", "openai"],
    deal: ["amd-6gw-2025-10", "stargate-2025-01"],
    q: ["stargate", "gigawatt amd", "mémoire"],
    preset: ["own", "bernstein"],
    cursor: ["abc"],
  };
  const right = schema.enum ?? schema.items?.enum ?? known[name];
  const fitting =
    schema.format === "date"
      ? fc.constantFrom("2025-10-08", "2026-07-01", "2025-02-30", "2031-01-01", "2019-01-01")
      : schema.type === "number" || schema.type === "integer"
        ? fc.oneof(
            fc.integer({ min: Math.ceil(schema.minimum ?? -5), max: schema.maximum ?? 50 }).map(String),
            fc.double({ noNaN: true }).map(String),
          )
        : fc.constantFrom(...(right ?? ["5", "2027", "Anyone"]));
  const nonsense = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom("", " ", "0x10", "1e9", "'; DROP TABLE claims; --", "%00", "\u0000", "∞", "../../etc/passwd"),
  );
  return fc.oneof({ weight: 8, arbitrary: fitting }, { weight: 1, arbitrary: nonsense });
}

/**
 * A question to the API: one of its paths, any of its parameters with right and wrong values, now and then an unknown
 * or repeated one.
 */
export const question: fc.Arbitrary<{ path: string; part: string; suffix: string; query: string; accept: string }> = fc
  .constantFrom(...PATHS)
  .chain((path) => {
    const parameters = (description.paths?.[path]?.get?.parameters ?? []) as Parameter[];
    const pairs = parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => valueOf(parameter).map((value): [string, string] => [parameter.name, value]));
    const stray = fc.tuple(
      fc.constantFrom("page", "Partner", "__proto__", "constructor", "toString", ""),
      fc.string({ maxLength: 8 }),
    );
    const chosen = fc.array(
      fc.oneof(...pairs.map((arbitrary) => ({ weight: 6, arbitrary })), { weight: 1, arbitrary: stray }),
      { maxLength: 5 },
    );
    return fc.record({
      path: fc.constant(path),
      part: fc.constantFrom("amd-6gw-2025-10", "stargate-2025-01", "nope", "..", "a b", "%"),
      suffix: fc.constantFrom("", "", "", ".csv"),
      query: chosen.map((values) => new URLSearchParams(values).toString()),
      accept: fc.constantFrom(
        "*/*",
        "application/json",
        "text/csv",
        "text/html,*/*;q=0.1",
        "image/png",
        "text/csv;q=0, application/json",
        "nonsense",
      ),
    });
  });
