import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import { circularGraph, circularPage } from "@/lib/pages/circular";
import { flowLayouts } from "@/lib/layout/flow-layouts";
import { overviewPage } from "@/lib/pages/overview";
import { dealCard, pairCard } from "@/lib/views/mark-card";
import { seededLedger } from "../ledger";
import { readerAt } from "./reader";

let ledger: Ledger;
beforeAll(async () => {
  ledger = (await seededLedger()).ledger;
});

describe.each(["en", "fr"] as const)("the card of a mark, %s,", (locale) => {
  it.each([{}, { partner: ["nvidia", "oracle"], asOf: "2026-03-31" }])(
    "says the figure and the parts that the table of its chart says, under %j",
    (query) => {
      const reader = readerAt(ledger, locale, query);
      const page = overviewPage(reader);
      for (const [measure, { table }] of [
        ["power", page.power],
        ["value", page.money],
      ] as const)
        for (const [deal, layer, status, figure] of table.rows) {
          const id = deal?.href && /\/deals\/([a-z0-9-]+)/.exec(deal.href)?.[1];
          if (!id) continue;
          const lines = dealCard(reader, id)?.lines.filter(
            (line) => line.measure === measure && line.label === layer?.text,
          );
          expect(lines).toMatchObject([{ figure: figure?.text }]);
          const [, ...parts] = status?.text.split("; ") ?? [];
          if (parts.length) expect(lines?.[0]?.parts).toBe(parts.join("; "));
        }
    },
  );

  it("of every line of the circle tells at least one flow with its source", async () => {
    const reader = readerAt(ledger, locale);
    const { circle } = circularGraph(circularPage(reader), await flowLayouts(ledger.flows), reader);
    for (const { from, to } of circle.lines) {
      const card = pairCard(reader, from, to);
      expect(card?.lines.length, `${from} to ${to}`).toBeGreaterThan(0);
      for (const line of card?.lines ?? []) expect(line.source).toMatch(/\d/);
    }
  });
});

it("AMD's card says that 1 of 6 GW is binding, who says so, and how many claims there are", () => {
  const [power] = dealCard(readerAt(ledger, "en"), "amd-6gw-2025-10")?.lines ?? [];
  expect(power?.figure).toMatch(/^6 GW/);
  expect(power?.parts).toBe("1 GW binding; 5 GW not binding");
  expect(power?.source).toMatch(/\([ABC]\), .*; \d+ claims?$/);
});

it("nothing is told of a deal before its announcement, nor of a pair without a flow", () => {
  const reader = readerAt(ledger, "en", { asOf: "2025-10-05" });
  expect(dealCard(reader, "amd-6gw-2025-10")).toBeUndefined();
  expect(dealCard(reader, "toString")).toBeUndefined();
  expect(pairCard(reader, "openai", "constructor")).toBeUndefined();
});
