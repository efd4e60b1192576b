import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import { circularPage } from "@/lib/pages/circular";
import { overviewPage } from "@/lib/pages/overview";
import type { TableView } from "@/lib/views/table";
import { seededLedger } from "../ledger";
import { readerAt } from "./reader";

let ledger: Ledger;
beforeAll(async () => {
  ledger = (await seededLedger()).ledger;
});

/** A column of a table: the machine's value of each cell where it has one, else its words. */
const column = ({ rows }: TableView, at: number) => rows.map((row) => row[at]?.value ?? row[at]?.text);
const DAY_MS = 86_400_000;
const dayOf = (time: number) => new Date(time * DAY_MS).toISOString().slice(0, 10);

describe.each(["en", "fr"] as const)("a chart, %s, draws the numbers of the table beside it", (locale) => {
  describe.each([{}, { partner: ["nvidia", "oracle"], asOf: "2026-03-31" }])("under %j", (query) => {
    it.each([
      ["power", 1],
      ["money", 1e9],
    ] as const)("bars of %s: a row a deal, from its least to what is stated", (which, scale) => {
      const { rows, table } = overviewPage(readerAt(ledger, locale, query))[which];
      const drawn = rows.filter(({ kind }) => kind !== "layer");
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn.length).toBe(table.rows.length);
      const [low, high] = [column(table, 4), column(table, 5)];
      drawn.forEach((row, at) => {
        if (row.kind !== "deal") return;
        const { parts, end, open } = row;
        expect((parts.at(-1)?.low ?? 0) * scale).toBeGreaterThanOrEqual(Number(low[at]) - 1e-3);
        expect(open).toBe(high[at] === "");
        expect(end * scale).toBeCloseTo(Number(open ? low[at] : high[at]), 3);
      });
    });

    it.each(["powerOverTime", "moneyOverTime"] as const)("lines of %s: a step a row, on its day", (which) => {
      const { lines, table } = overviewPage(readerAt(ledger, locale, query))[which];
      const steps = lines.flatMap(({ label, steps: of }) => of.map(({ time }) => [dayOf(time), label]));
      expect(steps).toEqual(table.rows.map(([day, layer]) => [day?.value, layer?.text]));
      for (const { label, last } of lines)
        expect(table.rows.findLast(([, layer]) => layer?.text === label)?.[2]?.text).toBe(last);
    });

    it("equity: a bar a flow, in the order of the table", () => {
      const { rows, table } = overviewPage(readerAt(ledger, locale, query)).equity;
      const drawn = rows.flatMap((row) =>
        row.kind === "heading" ? [] : [row.kind === "flow" ? row.label : `${row.label} → –`],
      );
      expect(drawn).toEqual(table.rows.map(([from, to]) => `${from?.text} → ${to?.text}`));
    });

    it.each(["twoSided", "netted"] as const)("the bands of %s: each a row of the table, with its dollars", (which) => {
      const { nodes, links, table } = circularPage(readerAt(ledger, locale, query))[which];
      const row = (from?: string, to?: string) => table.rows.filter(([a, b]) => a?.text === from && b?.text === to);
      for (const { source, target, value } of links) {
        const amounts = row(nodes[source]?.name, nodes[target]?.name).map(([, , usd]) => Number(usd?.value));
        expect(amounts.some((amount) => Math.abs(amount - value * 1e9) < 1)).toBe(true);
      }
    });
  });
});
