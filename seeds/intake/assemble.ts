import { groupBy } from "@/lib/model/group-by";
import { assembleDeals } from "./assemble-deals";
import type { Intake, Item } from "./item";
import { inRow, nest } from "./nest";
import type { Row, Sheet } from "./sheet";

/**
 * Puts rows of tables together again: organisations, sources, deals with all their parts and, from a whole export,
 * the reference tables.
 */
export function assemble(sheets: Sheet[]): Intake {
  const rows = (table: string): Row[] => sheets.filter((sheet) => sheet.table === table).flatMap((sheet) => sheet.rows);
  const items = (table: string, shape: (value: Record<string, unknown>) => unknown = (value) => value): Item[] =>
    rows(table).map((row) => ({ value: shape(nest(row)), locate: inRow(row) }));
  const figures = groupBy(rows("statement_figures"), ({ cells }) => cells.statement_id);
  const verdicts = groupBy(rows("statement_verdicts"), ({ cells }) => cells.statement_id);
  const points = groupBy(rows("series_points"), ({ cells }) => cells.series_id);
  const [days] = rows("ledger_days");
  return {
    organisations: items("organisations"),
    sources: items("sources"),
    deals: assembleDeals(rows),
    statements: items("statements", ({ dealIds, claimIds, sourceIds, ...statement }) => ({
      ...statement,
      deals: dealIds,
      claims: claimIds,
      sources: sourceIds,
      verdicts: (verdicts.get(statement.id) ?? []).map((row) => without(nest(row), "statementId")),
      figures: (figures.get(statement.id) ?? []).map((row) => without(nest(row), "statementId")),
    })),
    unitCosts: items("unit_costs", sourced),
    series: items("series", (series) => ({
      ...series,
      points: (points.get(series.id) ?? []).map((row) => without(sourced(nest(row)), "id", "seriesId")),
    })),
    disputes: items("disputes", ({ claimIds, unitCostIds, pointIds, sourceIds, ...dispute }) => ({
      ...dispute,
      claims: claimIds,
      unitCosts: unitCostIds,
      points: pointIds,
      sources: sourceIds,
    })),
    articleDay: days?.cells.article,
    readUpTo: days?.cells.read_up_to ?? days?.cells.latest,
    recorded: new Map(rows("claims").map(({ cells }) => [cells.id, cells.recorded])),
  };
}

const sourced = ({ sourceIds, ...value }: Record<string, unknown>) => ({ ...value, sources: sourceIds });

function without(value: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
