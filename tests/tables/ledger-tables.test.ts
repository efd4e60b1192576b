import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import { csvOf } from "@/lib/tables/csv";
import { ledgerTables } from "@/lib/tables/ledger-tables";
import { seededLedger } from "../ledger";

describe("the ledger's tables", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ({ ledger } = await seededLedger());
  });
  const rowsOf = (name: string) => ledgerTables(ledger).find((table) => table.name === name)?.rows.length;

  it("hold every row of the ledger", () => {
    expect(rowsOf("claims")).toBe(ledger.claims.length);
    expect(rowsOf("flows")).toBe(ledger.flows.length);
    expect(rowsOf("parties")).toBe(ledger.deals.flatMap(({ parties }) => parties).length);
    expect(rowsOf("series_points")).toBe(ledger.series.flatMap(({ points }) => points).length);
  });
  it("have columns with a name of their own, a description, and cells of their type", () => {
    const tables = ledgerTables(ledger);
    expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(ledger.claims.length);
    for (const { columns, rows } of tables) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      for (const { description } of columns) expect(description).not.toBe("");
      for (const row of rows)
        row.forEach((cell, at) => {
          const type = columns[at]?.type;
          if (cell === undefined) return;
          expect(typeof cell).toBe(
            type === "number" || type === "integer" ? "number" : type === "boolean" ? "boolean" : "string",
          );
          if (type === "date") expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (type === "json") expect(Array.isArray(JSON.parse(String(cell)))).toBe(true);
        });
    }
  });
  it("are the same bytes for the same content, whatever order it was read in", () => {
    const shuffled = {
      ...ledger,
      deals: [...ledger.deals].reverse(),
      sources: [...ledger.sources].reverse(),
      organisations: [...ledger.organisations].reverse(),
      relations: [...ledger.relations].reverse(),
    };
    expect(ledgerTables(shuffled).map(csvOf)).toEqual(ledgerTables(ledger).map(csvOf));
  });
});
