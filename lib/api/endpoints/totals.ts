import { z } from "zod";
import { isKnown, type KnownQuantity } from "@/lib/model/quantity";
import { propertyOf, type Standing } from "@/lib/model/standing";
import { layerTotal, MEASURES, netQuantities, type LayerTotal } from "@/lib/model/totals";
import { LAYERS } from "@/lib/model/vocabulary";
import { field, figureFields, listField } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { listEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { derivedFigure, headlineSources } from "../schemas/derived";
import { apiFigure, id, orNull, toFigure } from "../schemas/values";

const counted = z.strictObject({ dealId: id, figure: apiFigure }).meta({ id: "CountedDeal" });

const total = z
  .strictObject({
    layer: z.enum(LAYERS).exclude(["framework"]),
    measure: z.enum(MEASURES).meta({ description: "`power` in gigawatts, `value` in nominal US dollars." }),
    gross: orNull(apiFigure).meta({ description: "Every figure added up; null when no deal states one." }),
    net: orNull(apiFigure).meta({ description: "Nothing twice, and only what is alive." }),
    firm: orNull(apiFigure).meta({ description: "What contracts bind." }),
    counted: z.array(counted).meta({ description: "What the net adds." }),
    leftOut: z
      .array(
        z.strictObject({
          ...counted.shape,
          reason: z.enum(["not_with_openai", "dead", "part_of", "same_capacity_as"]),
          because: orNull(id),
        }),
      )
      .meta({ description: "What is in the gross and not in the net, and why." }),
    reductions: z
      .array(z.strictObject({ ...counted.shape, by: id }))
      .meta({ description: "Dropped parts that lower the low end of the net." }),
    unquantified: z.array(id).meta({ description: "Live deals whose figure is undisclosed or unknown: in no total." }),
  })
  .meta({
    id: "Total",
    description: "The total of one layer in one measure. Totals of different layers are never to be added.",
  });
type ApiTotal = z.output<typeof total>;

const columns: Field<ApiTotal>[] = [
  field("layer", "The layer", ({ layer }) => layer),
  field("measure", "power or value", ({ measure }) => measure),
  ...figureFields<ApiTotal>("gross", "Every figure added up", ({ gross }) => gross),
  ...figureFields<ApiTotal>("net", "Nothing twice, and only what is alive", ({ net }) => net),
  ...figureFields<ApiTotal>("firm", "What contracts bind", ({ firm }) => firm),
  listField("counted", "The deals that the net adds", ({ counted: rows }) => rows.map(({ dealId }) => dealId)),
  listField("left_out", "The deals in the gross and not in the net", ({ leftOut }) =>
    leftOut.map(({ dealId }) => dealId),
  ),
  listField("unquantified", "Live deals without a number", ({ unquantified }) => unquantified),
];

export const totalsEndpoint = listEndpoint({
  path: "/totals",
  operationId: "listTotals",
  summary: "Gigawatts and dollars by layer: gross, net of double counts, and firm",
  description: "Frameworks are never summed, so there is no such row.",
  query: filterQuery,
  row: total,
  rows: ({ chosen, today: { relations } }) => {
    return LAYERS.flatMap((layer) =>
      MEASURES.flatMap((measure) => {
        const summed = layerTotal(chosen, relations, layer, measure);
        return summed && layer !== "framework" ? [toTotal({ ...summed, layer })] : [];
      }),
    );
  },
  columns,
});

function toTotal({ layer, measure, gross, net, firm, ...parts }: LayerTotal & { layer: ApiTotal["layer"] }): ApiTotal {
  const sum = (quantity: KnownQuantity | undefined, standings: Standing[]) =>
    quantity ? derivedFigure(quantity, headlineSources(standings, measure)) : null;
  const stated = (standing: Standing) => {
    const shown = propertyOf(standing, measure)?.shown;
    if (!shown || !isKnown(shown.quantity)) throw new Error(`${standing.deal.id} is in a total without a figure`);
    return { dealId: standing.deal.id, figure: toFigure(shown.quantity, [shown.sourceId]) };
  };
  return {
    layer,
    measure,
    gross: sum(gross, [...parts.counted, ...parts.leftOut.map(({ standing }) => standing)]),
    net: sum(net, parts.counted),
    firm: sum(
      firm,
      parts.counted.filter(({ firmness }) => firmness === "firm"),
    ),
    counted: netQuantities(parts).map(({ standing, quantity }) => ({
      dealId: standing.deal.id,
      figure: toFigure(quantity, headlineSources([standing], measure)),
    })),
    leftOut: parts.leftOut.map(({ standing, reason, because }) => ({
      ...stated(standing),
      reason,
      because: because ?? null,
    })),
    reductions: parts.reductions.map(({ whole, by, part }) => ({
      dealId: whole.deal.id,
      by: by.deal.id,
      figure: toFigure(part, headlineSources([by], measure)),
    })),
    unquantified: parts.unquantified.map(({ deal }) => deal.id),
  };
}
