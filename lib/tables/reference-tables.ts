import type { Dispute, Ledger, Series, SeriesPoint, UnitCost } from "@/lib/model/ledger";
import { dateFields, field, listField, quantityFields, textFields } from "./fields";
import { toTable, type Table } from "./table";

/** What figures are held against: unit costs, series over time, and where sources contradict each other. */
export function referenceTables(ledger: Pick<Ledger, "unitCosts" | "series" | "disputes">): Table[] {
  return [
    toTable("unit_costs", "What a gigawatt costs, by whom", ledger.unitCosts, [
      field("id", "The unit cost's id", ({ id }) => id),
      ...textFields<UnitCost>("who", "Who says so", ({ who }) => who),
      ...quantityFields<UnitCost>((cost) => cost.quantity),
      field("scope", "all_in, capital_cost, by_chip or supplier_content", ({ scope }) => scope),
      ...textFields<UnitCost>("covers", "What the cost covers", ({ covers }) => covers),
      ...dateFields<UnitCost>("stated_on", "When it was said", ({ statedOn }) => statedOn),
      field("verification", "seen or recalled", ({ verification }) => verification),
      listField("source_ids", "Its sources", ({ sourceIds }) => sourceIds),
    ]),
    toTable("series", "Figures over time", ledger.series, [
      field("id", "The series' id", ({ id }) => id),
      ...textFields<Series>("title", "Its title", ({ title }) => title),
      ...textFields<Series>("about", "What it is", ({ about }) => about),
    ]),
    toTable(
      "series_points",
      "The points of the series",
      ledger.series.flatMap(({ id, points }) => points.map((point) => ({ seriesId: id, ...point }))),
      [
        field("id", "The point's id: series and period", ({ id }) => id),
        field("series_id", "The series", ({ seriesId }: SeriesPoint & { seriesId: string }) => seriesId),
        ...dateFields<SeriesPoint>("period", "The period it is of", ({ period }) => period),
        ...quantityFields<SeriesPoint>((point) => point.quantity),
        ...textFields<SeriesPoint>("what", "What exactly", ({ what }) => what),
        ...textFields<SeriesPoint>("note", "What to know", ({ note }) => note),
        ...dateFields<SeriesPoint>("stated_on", "When it was said", ({ statedOn }) => statedOn),
        field("verification", "seen or recalled", ({ verification }) => verification),
        listField("source_ids", "Its sources", ({ sourceIds }) => sourceIds),
      ],
    ),
    toTable("disputes", "Sources that contradict each other", ledger.disputes, [
      field("id", "The dispute's id", ({ id }) => id),
      ...textFields<Dispute>("topic", "What it is about", ({ topic }) => topic),
      listField("versions", "What is said, in both languages", ({ versions }) => versions),
      ...textFields<Dispute>("handling", "How the ledger handles it", ({ handling }) => handling),
      listField("claim_ids", "The claims in dispute", ({ claimIds }) => claimIds),
      listField("unit_cost_ids", "The unit costs in dispute", ({ unitCostIds }) => unitCostIds),
      listField("point_ids", "The series points in dispute", ({ pointIds }) => pointIds),
      listField("source_ids", "The sources in dispute", ({ sourceIds }) => sourceIds),
    ]),
  ];
}
