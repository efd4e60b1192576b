import { beforeAll, expect, test } from "vitest";
import { costPage } from "@/lib/pages/cost";
import type { Ledger } from "@/lib/model/ledger";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { toDealChart } from "@/lib/views/cost/deal-chart";
import { seededLedger } from "../ledger";
import { wordingFor } from "../wording";
import { readerAt } from "./reader";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});
const page = (query: RawSearchParams = {}) => costPage(readerAt(ledger, "en", query));

test("the bar of AMD is split where its one bound gigawatt ends: 60 of 300 to 360 billion dollars", () => {
  const { rows } = toDealChart(page({ scope: "deals", deal: "amd-6gw-2025-10" }).study, wordingFor("en"));
  expect(rows.map((row) => row.kind === "deal" && row.parts)).toEqual([
    [
      { firmness: "firm", from: 0, low: 60, end: 60 },
      { firmness: "soft", from: 60, low: 300, end: 360 },
    ],
  ]);
});

test("the article's sum is dated, and says that one of its three deals was replaced since, but not on its own day", () => {
  const now = page().summary;
  expect(now.lead).toContain("The article’s three deals of 8 Oct 2025, simply added");
  expect(now.lead).toContain("at least $1.30–1.56T");
  expect(now.lead).toContain("Since then one of them has been replaced");
  expect(now.notes.map(({ href }) => href)).toEqual(["/deals/nvidia-loi-2025-09"]);
  const then = page({ asOf: "2025-10-08" }).summary;
  expect(then.notes).toEqual([]);
  expect(then.lead).not.toContain("Since then");
  expect(page({ asOf: "2025-10-07" }).summary.lead).toContain("before that day there is no sum of it");
});

test("a dead deal that is chosen says that it has ended, and one chosen with its successor counts once", () => {
  const letter = page({ scope: "deals", deal: "nvidia-loi-2025-09" });
  expect(letter.summary.notes[0]?.text).toContain("0% of its gigawatts count here");
  const both = page({ scope: "deals", deal: ["nvidia-loi-2025-09", "nvidia-5gw-2026-02"] });
  expect(both.summary.notes[0]?.text).toContain("only the latter counts");
  expect(both.study.capex).toEqual({ low: 250e9, high: 300e9, open: false });
});

test("more than $40B a gigawatt stays more than, in the sentence and in every figure", () => {
  const { lead, figures } = page({ preset: "altman-reuters" }).summary;
  expect(lead).toContain("at more than $40B per GW would take more than $1.04T");
  expect(figures.find(({ key }) => key === "peak")?.value).toMatch(/^at least /);
});

test("on the article's day the base is called annualised: no year's revenue had been stated", () => {
  expect(page({ asOf: "2025-10-08" }).material.revenue).toMatchObject({ kind: "annualised", usd: 10e9 });
  expect(page().material.revenue).toMatchObject({ kind: "year", usd: 13.07e9 });
});
