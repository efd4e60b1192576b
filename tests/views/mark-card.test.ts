import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import { circularGraph, circularPage } from "@/lib/pages/circular";
import { flowLayouts } from "@/lib/layout/flow-layouts";
import { overviewPage } from "@/lib/pages/overview";
import { markOf } from "@/lib/site/mark-path";
import { promiseCard } from "@/lib/views/delivery/promise-card";
import { dealCard, pairCard } from "@/lib/views/mark-card";
import { stepCard } from "@/lib/views/step-card";
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
          const stop = locale === "fr" ? "\u00a0; " : "; ";
          const [, ...parts] = status?.text.split(stop) ?? [];
          if (parts.length) expect(lines?.[0]?.parts).toBe(parts.join(stop));
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

describe.each(["en", "fr"] as const)("the card of a step of a line over time, %s,", (locale) => {
  it.each([{}, { partner: ["nvidia", "oracle"], asOf: "2026-03-31" }, { firmness: "firm" }])(
    "says what its line says on that day, and which deals moved it, under %j",
    (query) => {
      const reader = readerAt(ledger, locale, query);
      const page = overviewPage(reader);
      for (const { lines, table } of [page.powerOverTime, page.moneyOverTime]) {
        const steps = lines.flatMap((line) => line.steps);
        expect(steps.length).toBe(table.rows.length);
        steps.forEach(({ mark }, at) => {
          const named = markOf(`${mark}.json`);
          const card = named && "line" in named ? stepCard(reader, named) : undefined;
          expect(card?.lines[0]?.figure, mark).toBe(table.rows[at]?.[2]?.text);
          expect((card?.lines.length ?? 0) - 1 + (card?.facts.length ?? 0), mark).toBeGreaterThan(0);
        });
      }
    },
  );
});

it("the step of 6 October 2025 was AMD's: 6 GW of chips, of which 1 GW binds", () => {
  const card = stepCard(readerAt(ledger, "en"), { measure: "power", day: "2025-10-06", line: "chips" });
  expect(card?.lines[0]?.source).toMatch(/^before: .*; \d+ claims$/);
  expect(card?.lines[1]).toMatchObject({ label: "AMD 6 GW and warrant", parts: "1 GW binding; 5 GW not binding" });
  expect(stepCard(readerAt(ledger, "en"), { measure: "toString", day: "", line: "" })).toBeUndefined();
});

it("a promise's card tells how it stands, and every day that it was given, with who gave it and when", () => {
  const reader = readerAt(ledger, "en", { asOf: "2025-12-24" });
  const card = promiseCard(reader, "abilene-2025~phase-one");
  expect(card?.lines[0]?.figure).toBe("Met on 30 Sept 2025, 92 days late");
  for (const { label, source } of card?.lines.slice(1) ?? []) {
    expect(label).toBe("Day given");
    expect(source).toMatch(/\([ABC]\), .*\d{4}$/);
  }
  for (const id of ["abilene-2025~another", "toString~x", "~"]) expect(promiseCard(reader, id), id).toBeUndefined();
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
