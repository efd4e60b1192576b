import { describe, expect, it } from "vitest";
import { editionOf } from "@/db/edition-of";
import { boundInputs } from "@/lib/model/cost/bounded-inputs";
import { costBasis } from "@/lib/model/cost/cost-basis";
import { DEFAULT_SCENARIO } from "@/lib/model/cost/scenario";
import { costStudy } from "@/lib/model/cost/study";
import type { Ledger } from "@/lib/model/ledger";
import { layerTotal } from "@/lib/model/totals";
import { listFiles } from "@/lib/files/ledger-files";
import { articlePage } from "@/lib/pages/article";
import { changesPage } from "@/lib/pages/changes";
import { changesFeed } from "@/lib/pages/changes-feed";
import { circularPage } from "@/lib/pages/circular";
import { costPage } from "@/lib/pages/cost";
import { dataPage } from "@/lib/pages/data";
import { dealsPage } from "@/lib/pages/deals";
import { exposurePage } from "@/lib/pages/exposure";
import { overviewPage } from "@/lib/pages/overview";
import { partnerPage } from "@/lib/pages/partner";
import { partnersPage } from "@/lib/pages/partners";
import { sourcesPage } from "@/lib/pages/sources";
import { deliveryPage } from "@/lib/pages/delivery";
import { timelinePage } from "@/lib/pages/timeline";
import { linesOf } from "@/lib/views/lines-over-time";
import { readerOf } from "@/lib/views/reader";
import { syntheticLedger } from "../bench/synthetic-ledger";
import { wordingFor } from "../wording";
import { NO_INDEX } from "./reader";

const days = { latest: "2026-12-31", article: "2025-10-08", readUpTo: "2026-12-31" };
const site = { address: new URL("http://localhost") };
function readerWith(deals: number) {
  const ledger: Ledger = { ...syntheticLedger(deals), statements: [], unitCosts: [], series: [], disputes: [], days };
  return readerOf(editionOf(ledger, String(deals), NO_INDEX), {}, wordingFor("en"), site);
}
const [small, large] = [readerWith(400), readerWith(800)];

describe("with twice the deals", () => {
  it.each<[string, (reader: typeof large) => unknown]>([
    ["the overview", overviewPage],
    ["the timeline", timelinePage],
    ["delivery", deliveryPage],
    ["the list of deals", dealsPage],
    ["the article", articlePage],
    ["the feed of changes", changesFeed],
    [
      "the exposure page",
      (reader) => {
        const { behind: _model, ...page } = exposurePage(reader);
        return page;
      },
    ],
    ["the cost page", (reader) => costPage(reader).material],
    [
      "the circular page",
      (reader) => {
        const { today: _model, ...page } = circularPage(reader);
        return page;
      },
    ],
  ])(
    "%s is hardly longer",
    (_, pageOf) => {
      const bytes = (reader: typeof large) => JSON.stringify(pageOf(reader)).length;
      expect(bytes(large) / bytes(small)).toBeLessThan(1.5);
    },
    120_000,
  );
});

describe("with many deals", () => {
  it.each<[string, (reader: typeof large) => unknown]>([
    ["the list of partners", partnersPage],
    ["a page of changes", (reader) => changesPage({ ...reader, raw: { since: "2025-01-01" } })],
    ["a partner", (reader) => partnerPage(reader, "partner-7")],
    ["a page of sources", sourcesPage],
  ])("%s stays within 250 kB", (_, pageOf) => {
    expect(JSON.stringify(pageOf(large)).length).toBeLessThan(250_000);
  });
});

describe("the data page", () => {
  it("offers files that have not been made without a size", () => {
    const downloads = { version: "0123456789ab", files: listFiles(large.ledger) };
    const [whole, tables] = dataPage(large, { downloads, api: { root: "/api/v1", mcp: "/mcp", endpoints: [] } }).files;
    expect(whole?.columns.map(({ label }) => label)).toEqual(["File", "What it holds"]);
    expect(tables?.rows[0]?.map(({ text, href }) => href ?? text)).toEqual([
      "organisations",
      expect.any(String),
      "201",
      "/data/organisations.csv",
      "/data/organisations.parquet",
    ]);
  });
});

describe("what is summed up", () => {
  it("makes the bars of a layer and the line for its others its gross total", () => {
    const { rows, table } = overviewPage(large).power;
    expect(rows.some(({ kind }) => kind === "rest")).toBe(true);
    const low = (layer: string) =>
      table.rows.filter(([, of]) => of?.text === layer).reduce((sum, row) => sum + Number(row[4]?.value), 0);
    const { standings, relations } = large.today;
    expect(low("Chips")).toBeCloseTo(layerTotal(standings, relations, "chips", "power")?.gross?.low ?? 0, 6);
  });
  it("leaves every total of a cost scenario what it was", () => {
    const { inputs } = costBasis(large.edition, days.latest);
    for (const scope of ["chips", "cloud", "site"] as const) {
      const scenario = { ...DEFAULT_SCENARIO, scope };
      const [whole, bounded] = [inputs, boundInputs(inputs, 20, new Set())].map((each) =>
        costStudy(each, undefined, scenario),
      );
      expect(bounded?.projects.length).toBeLessThan(whole?.projects.length ?? 0);
      expect(bounded?.capex.low).toBeCloseTo(whole?.capex.low ?? 0, -3);
      expect(bounded?.power.high).toBeCloseTo(whole?.power.high ?? 0, 6);
      expect(bounded?.years.at(-1)?.inServiceGw.high).toBeCloseTo(whole?.years.at(-1)?.inServiceGw.high ?? 0, 6);
    }
  });
  it("counts every deal of the timeline once", () => {
    const rows = timelinePage(large).counts?.table.rows ?? [];
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)?.value), 0)).toBe(large.chosen.length);
  });
});

describe("the overview's small circle", () => {
  it("is drawn of a ledger whose flows can be followed in it, and not of thousands", () => {
    expect(overviewPage(readerWith(40)).hasCircle).toBe(true);
    expect(overviewPage(readerWith(1_200)).hasCircle).toBe(false);
  });
});

describe("a further day", () => {
  it("reads the steps of the lines over time that the first one found, under its filters", () => {
    const made: string[] = [];
    const { edition } = readerWith(40);
    const remember: typeof edition.remember = (key, make, rows) =>
      edition.remember(
        key,
        () => {
          made.push(key);
          return make();
        },
        rows,
      );
    for (const query of [{ asOf: "2026-06-01" }, { asOf: "2026-05-01" }, { asOf: "2026-05-01", layer: "chips" }])
      linesOf(readerOf({ ...edition, remember }, query, wordingFor("en"), site));
    expect(made.filter((key) => key.startsWith("steps"))).toHaveLength(2);
  });
});
