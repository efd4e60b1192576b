import type { Dispute, Ledger, Organisation, Series, SeriesPoint, Source, UnitCost } from "@/lib/model/ledger";
import { date, field, list, quantity, words } from "./fields";
import { inOrder } from "./order";
import { toTable, type Table } from "./table";

/** Who there is and who says so. */
export function whoTables(ledger: Pick<Ledger, "organisations" | "sources">): Table[] {
  return [
    toTable(
      "organisations",
      "Companies, vehicles, groups and public bodies",
      inOrder(ledger.organisations, ({ id }) => [id]),
      [
        field("id", "The organisation's id", ({ id }) => id),
        field("name", "Its name", ({ name }) => name),
        field("kind", "company, vehicle, group or public_body", ({ kind }) => kind),
        ...words<Organisation>("role", "What it does here", ({ role }) => role),
        field("country", "ISO 3166-1 alpha-2", ({ country }) => country),
        field("ticker", "Its ticker", ({ ticker }) => ticker),
        field("exchange", "Where it is listed", ({ exchange }) => exchange),
        field("lei", "ISO 17442", ({ lei }) => lei),
        field(
          "verification",
          "Whether ticker, country and LEI were read on a page (seen) or not (recalled)",
          ({ verification }) => verification,
        ),
        field("member_of", "The organisation it is looked up under", ({ memberOf }) => memberOf),
        ...words<Organisation>("note", "What to know", ({ note }) => note),
      ],
    ),
    toTable(
      "sources",
      "Pages and filings that state something",
      inOrder(ledger.sources, ({ id }) => [id]),
      [
        field("id", "The source's id", ({ id }) => id),
        field("publisher", "Who published it", ({ publisher }) => publisher),
        field("title", "Its title", ({ title }) => title),
        field("url", "Its address", ({ url }) => url),
        ...date<Source>("published", "When it was published, where known", ({ published }) => published),
        field(
          "grade",
          "A: filing or company text; B: established outlet or wire; C: aggregator or repost",
          ({ grade }) => grade,
        ),
        field("verification", "seen: read; recalled: not", ({ verification }) => verification),
        ...words<Source>("states", "What it states, in our words", ({ states }) => states),
        field("original_reporting_by", "Who reported it first", ({ originalReportingBy }) => originalReportingBy),
        ...words<Source>("note", "What to know", ({ note }) => note),
      ],
    ),
  ];
}

/** What figures are held against: unit costs, series over time, and where sources contradict each other. */
export function referenceTables(ledger: Pick<Ledger, "unitCosts" | "series" | "disputes">): Table[] {
  return [
    toTable("unit_costs", "What a gigawatt costs, by whom", ledger.unitCosts, [
      field("id", "The unit cost's id", ({ id }) => id),
      ...words<UnitCost>("who", "Who says so", ({ who }) => who),
      ...quantity<UnitCost>((cost) => cost.quantity),
      field("scope", "all_in, capital_cost, by_chip or supplier_content", ({ scope }) => scope),
      ...words<UnitCost>("covers", "What the cost covers", ({ covers }) => covers),
      ...date<UnitCost>("stated_on", "When it was said", ({ statedOn }) => statedOn),
      field("verification", "seen or recalled", ({ verification }) => verification),
      list("source_ids", "Its sources", ({ sourceIds }) => sourceIds),
    ]),
    toTable("series", "Figures over time", ledger.series, [
      field("id", "The series' id", ({ id }) => id),
      ...words<Series>("title", "Its title", ({ title }) => title),
      ...words<Series>("about", "What it is", ({ about }) => about),
    ]),
    toTable(
      "series_points",
      "The points of the series",
      ledger.series.flatMap(({ id, points }) => points.map((point) => ({ seriesId: id, ...point }))),
      [
        field("id", "The point's id: series and period", ({ id }) => id),
        field("series_id", "The series", ({ seriesId }: SeriesPoint & { seriesId: string }) => seriesId),
        ...date<SeriesPoint>("period", "The period it is of", ({ period }) => period),
        ...quantity<SeriesPoint>((point) => point.quantity),
        ...words<SeriesPoint>("what", "What exactly", ({ what }) => what),
        ...words<SeriesPoint>("note", "What to know", ({ note }) => note),
        ...date<SeriesPoint>("stated_on", "When it was said", ({ statedOn }) => statedOn),
        field("verification", "seen or recalled", ({ verification }) => verification),
        list("source_ids", "Its sources", ({ sourceIds }) => sourceIds),
      ],
    ),
    toTable("disputes", "Sources that contradict each other", ledger.disputes, [
      field("id", "The dispute's id", ({ id }) => id),
      ...words<Dispute>("topic", "What it is about", ({ topic }) => topic),
      list("versions", "What is said, in both languages", ({ versions }) => versions),
      ...words<Dispute>("handling", "How the ledger handles it", ({ handling }) => handling),
      list("claim_ids", "The claims in dispute", ({ claimIds }) => claimIds),
      list("unit_cost_ids", "The unit costs in dispute", ({ unitCostIds }) => unitCostIds),
      list("point_ids", "The series points in dispute", ({ pointIds }) => pointIds),
      list("source_ids", "The sources in dispute", ({ sourceIds }) => sourceIds),
    ]),
  ];
}
