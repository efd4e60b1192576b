import { z } from "zod";
import { MEASURES, type Entry } from "@/lib/model/entry";
import { LEFT_OUT_REASONS } from "@/lib/model/left-out";
import type { KnownQuantity } from "@/lib/model/quantity";
import { propertyOf } from "@/lib/model/standing";
import { netEntries } from "@/lib/model/count-once";
import type { LayerTotal } from "@/lib/model/totals";
import { LAYERS, POWER_BASES } from "@/lib/model/vocabulary";
import { FLOW_FIRMNESSES } from "@/lib/model/firmness";
import { field, figureFields, listField } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { countedOn } from "@/lib/search-params/counted";
import { listEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { derivedFigure } from "../schemas/derived";
import { apiFigure, id, orNull, toFigure } from "../schemas/values";

const part = z.strictObject({ firmness: z.enum(FLOW_FIRMNESSES), figure: apiFigure }).meta({ id: "CountedPart" });
const counted = z
  .strictObject({
    dealId: id,
    figure: apiFigure,
    parts: z.array(part).meta({ description: "The figure by how binding it is." }),
  })
  .meta({ id: "CountedDeal" });

const total = z
  .strictObject({
    layer: z.enum(LAYERS).exclude(["framework"]),
    measure: z.enum(MEASURES).meta({ description: "`power` in gigawatts, `value` in nominal US dollars." }),
    gross: orNull(apiFigure).meta({ description: "Every figure added up; null when no deal states one." }),
    net: orNull(apiFigure).meta({
      description:
        "Without duplicates, parts of larger deals, ended deals and talks; null where `bases` gives it by basis.",
    }),
    firm: orNull(apiFigure).meta({ description: "What is binding: a signed contract obliges someone to it." }),
    conditional: orNull(apiFigure).meta({ description: "What is owed once a condition is met." }),
    talks: orNull(apiFigure).meta({ description: "What is only in talks: not in the net." }),
    bases: z
      .array(z.strictObject({ basis: orNull(z.enum(POWER_BASES)), net: apiFigure, firm: apiFigure }))
      .meta({ description: "The net by where its gigawatts are measured, where known bases differ; else empty." }),
    counted: z.array(counted).meta({ description: "What the net adds." }),
    leftOut: z
      .array(
        z.strictObject({
          ...counted.shape,
          reason: z.enum(LEFT_OUT_REASONS),
          because: orNull(id),
        }),
      )
      .meta({ description: "What is in the gross and not in the net, and why." }),
    reductions: z
      .array(z.strictObject({ dealId: id, figure: apiFigure, by: id }))
      .meta({ description: "Parts that were dropped, which lower the low end of the net." }),
    unquantified: z
      .array(id)
      .meta({ description: "Current deals whose figure is undisclosed or unknown: in no total." }),
  })
  .meta({
    id: "Total",
    description: "The total of one type in one measure. Never add totals of different types.",
  });
type ApiTotal = z.output<typeof total>;

const columns: Field<ApiTotal>[] = [
  field("layer", "The type", ({ layer }) => layer),
  field("measure", "power or value", ({ measure }) => measure),
  ...figureFields<ApiTotal>("gross", "Every figure added up", ({ gross }) => gross),
  ...figureFields<ApiTotal>("net", "Nothing twice, and only what is alive", ({ net }) => net),
  ...figureFields<ApiTotal>("firm", "What is binding", ({ firm }) => firm),
  ...figureFields<ApiTotal>("conditional", "What is owed once a condition is met", ({ conditional }) => conditional),
  ...figureFields<ApiTotal>("talks", "What is only talked about", ({ talks }) => talks),
  listField("counted", "The deals that the net adds", ({ counted: rows }) => rows.map(({ dealId }) => dealId)),
  listField("left_out", "The deals in the gross and not in the net", ({ leftOut }) =>
    leftOut.map(({ dealId }) => dealId),
  ),
  listField("unquantified", "Live deals without a number", ({ unquantified }) => unquantified),
];

export const totalsEndpoint = listEndpoint({
  path: "/totals",
  operationId: "listTotals",
  summary: "Gigawatts and dollars by type: gross, net of duplicates, and binding",
  description: "Umbrella plans are not added up, so they have no row.",
  query: filterQuery,
  row: total,
  rows: (selection) =>
    countedOn(selection.today, selection).totals.flatMap(({ layer, ...summed }) =>
      layer === "framework" ? [] : [toTotal({ ...summed, layer })],
    ),
  columns,
});

function toTotal(total: LayerTotal & { layer: ApiTotal["layer"] }): ApiTotal {
  const { layer, measure, counted: kept, leftOut, reductions, unquantified, bases } = total;
  const all = [...kept, ...leftOut.map(({ entry }) => entry)];
  const talked = leftOut.filter(({ reason }) => reason === "talks").map(({ entry }) => entry);
  const sum = (quantity: KnownQuantity | undefined, entries: Entry[]) =>
    quantity ? derivedFigure(quantity, entries.flatMap(sourcesOf)) : null;
  return {
    layer,
    measure,
    gross: sum(total.gross, all),
    net: sum(total.net, kept),
    firm: sum(
      total.firm,
      all.filter(({ binds }) => binds),
    ),
    conditional: sum(total.conditional, kept),
    talks: sum(total.talks, talked),
    bases: bases.map(({ basis, net, firm }) => {
      const sources = all.filter((entry) => entry.basis === basis).flatMap(sourcesOf);
      return { basis: basis ?? null, net: derivedFigure(net, sources), firm: derivedFigure(firm, sources) };
    }),
    counted: netEntries(total).map(toCounted),
    leftOut: leftOut.map(({ entry, reason, because }) => ({ ...toCounted(entry), reason, because: because ?? null })),
    reductions: reductions.map(({ whole, by, part: dropped }) => ({
      dealId: whole.standing.deal.id,
      by: by.deal.id,
      figure: toFigure(dropped, [propertyOf(by, measure)?.shown.sourceId ?? []].flat()),
    })),
    unquantified: unquantified.map(({ deal }) => deal.id),
  };
}

const sourcesOf = ({ claims }: Entry) => claims.map(({ sourceId }) => sourceId);

function toCounted(entry: Entry): z.output<typeof counted> {
  const sources = sourcesOf(entry);
  return {
    dealId: entry.standing.deal.id,
    figure: derivedFigure(entry.quantity, sources),
    parts: entry.parts.map(({ firmness, quantity }) => ({ firmness, figure: derivedFigure(quantity, sources) })),
  };
}
