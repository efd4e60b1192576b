import { z } from "zod";
import type { ParameterFault } from "@/lib/http/problem";
import { LAYERS } from "@/lib/model/vocabulary";
import { FIRMNESSES } from "@/lib/model/firmness";
import type { FilterFault } from "@/lib/search-params/reader";

/** The day that everything is read as of. */
export const asOfQuery = z.strictObject({
  asOf: z.iso
    .date()
    .optional()
    .meta({ description: "Read the ledger as of this day (default: its latest day). A later day is refused." }),
});

/** The filters of the pages, by the same names. */
export const filterQuery = asOfQuery.extend({
  partner: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: "Keep deals with any of these organisations; may be repeated." }),
  layer: z.array(z.enum(LAYERS)).optional().meta({ description: "Keep deals of these types; may be repeated." }),
  firmness: z.array(z.enum(FIRMNESSES)).optional().meta({
    description:
      "Keep deals by how binding they are: `firm` is binding, `soft` is not, `dead` has ended or is on hold; may be repeated.",
  }),
  q: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "Keep deals that hold every word of this text, in English or French." }),
  from: z.iso.date().optional().meta({ description: "Keep deals announced on or after this day." }),
  to: z.iso.date().optional().meta({ description: "Keep deals announced on or before this day." }),
});

/** The filters of deals among the values of a query: `conditional` is for flows, not for deals. */
export function filtersOf(values: Record<string, unknown>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.keys(filterQuery.shape).flatMap((name) => {
      const value = values[name] as string | string[] | undefined;
      const kept = name === "firmness" && Array.isArray(value) ? value.filter((each) => each !== "conditional") : value;
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/** Whether a query leaves any deal out. */
export const isFiltered = ({ partner, layer, firmness, q, from, to }: z.output<typeof filterQuery>): boolean =>
  [partner, layer, firmness, q, from, to].some((value) => value !== undefined);

const REASONS: Record<FilterFault["reason"], string> = {
  unknown: "is not in the ledger",
  not_a_date: "is not a date",
  after_latest: "is after the ledger's latest day",
  from_after_to: "is after `to`",
};

/** Pages ignore what they do not understand; the API refuses it. */
export const faultsOf = (faults: FilterFault[]): ParameterFault[] =>
  faults.map(({ param, value, reason }) => ({ parameter: param, detail: `"${value}" ${REASONS[reason]}` }));
