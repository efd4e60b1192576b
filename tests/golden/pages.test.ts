import { beforeAll, describe, expect, it } from "vitest";
import { editionOf } from "@/db/edition-of";
import { searchAll, searchDeals } from "@/db/readers/search";
import { flowLayouts, type FlowLayouts } from "@/lib/layout/flow-layouts";
import type { Edition } from "@/lib/model/edition";
import { PAGES as NAVIGATION } from "@/lib/i18n/pages";
import { articlePage } from "@/lib/pages/article";
import { cardOf } from "@/lib/pages/card";
import { changesPage } from "@/lib/pages/changes";
import { changesFeed } from "@/lib/pages/changes-feed";
import { circularGraph, circularPage } from "@/lib/pages/circular";
import { costPage } from "@/lib/pages/cost";
import { dataPage } from "@/lib/pages/data";
import { dealPage } from "@/lib/pages/deal";
import { dealsPage } from "@/lib/pages/deals";
import { deliveryPage } from "@/lib/pages/delivery";
import { exposurePage } from "@/lib/pages/exposure";
import { methodPage } from "@/lib/pages/method";
import { overviewPage } from "@/lib/pages/overview";
import { partnerPage } from "@/lib/pages/partner";
import { partnersPage } from "@/lib/pages/partners";
import { searchPage } from "@/lib/pages/search";
import { sourcesPage } from "@/lib/pages/sources";
import { timelinePage } from "@/lib/pages/timeline";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { toCalibrationChart } from "@/lib/views/cost/calibration-chart";
import { toDealChart } from "@/lib/views/cost/deal-chart";
import { toTornado } from "@/lib/views/cost/risk-charts";
import { toPowerYears, toSpendYears } from "@/lib/views/cost/year-charts";
import { toDataset } from "@/lib/views/dataset";
import { readerOf, type Reader } from "@/lib/views/reader";
import { seededLedger } from "../ledger";
import { SITE } from "../views/reader";
import { wordingFor } from "../wording";

/** Asked of a page: its latest day, the article's day, and one filtered address. Some depend on neither. */
const FILTERS = { partner: ["nvidia", "oracle"], firmness: "firm", from: "2025-06-01", asOf: "2026-03-31" };

const CARDS = [...NAVIGATION.map(({ path }) => path), "/search", "/partners/openai"];

let edition: Edition;
let layouts: FlowLayouts;
beforeAll(async () => {
  const { ledger, connection } = await seededLedger();
  edition = editionOf(ledger, "0123456789ab", {
    search: (text) => new Set(searchDeals(connection, text)),
    find: (text) => searchAll(connection, text),
  });
  layouts = await flowLayouts(ledger.flows);
}, 60_000);

/** What a page shows, but for the model's own objects, which its parts are made of. */
const PAGES: Record<string, { filtered?: RawSearchParams; latestOnly?: true; pageOf: (reader: Reader) => unknown }> = {
  overview: { pageOf: (reader) => ({ ...overviewPage(reader), dataset: toDataset(reader) }) },
  timeline: { pageOf: timelinePage },
  delivery: { pageOf: deliveryPage },
  deals: { filtered: { ...FILTERS, q: "campus", sort: "power" }, pageOf: dealsPage },
  "deal-amd": { pageOf: deal("amd-6gw-2025-10") },
  "deal-stargate": { pageOf: deal("stargate-2025-01") },
  "partner-nvidia": { pageOf: (reader) => partnerPage(reader, "nvidia") },
  changes: { filtered: { since: "2025-12-31", partner: "nvidia", asOf: "2026-03-31" }, pageOf: changesPage },
  partners: { filtered: { sort: "received", asOf: "2026-03-31" }, pageOf: partnersPage },
  "partner-openai": { pageOf: (reader) => partnerPage(reader, "openai") },
  circular: {
    filtered: {
      partner: "oracle",
      kind: ["lease", "cloud_contract"],
      modelled: "yes",
      margin: "60",
      asOf: "2026-03-31",
    },
    pageOf: (reader) => {
      const { today: _model, ...page } = circularPage(reader);
      return { ...page, graph: circularGraph(circularPage(reader), layouts, reader) };
    },
  },
  exposure: {
    filtered: { pays: "50", alone_oracle: "0", guarantees: "called", shares: "40", asOf: "2026-03-31" },
    pageOf: (reader) => {
      const { behind: _model, ...page } = exposurePage(reader);
      return page;
    },
  },
  cost: {
    filtered: { scope: "distinct", low: "40", high: "70", soft: "80", running: "no", growth: "55", asOf: "2026-03-31" },
    pageOf: cost,
  },
  article: { pageOf: articlePage },
  search: { filtered: { q: "300 billion Oracle", asOf: "2026-03-31" }, pageOf: searches },
  sources: { pageOf: sourcesPage },
  method: { latestOnly: true, pageOf: methodPage },
  data: { latestOnly: true, pageOf: (reader) => dataPage(reader, NOTHING_OFFERED) },
  cards: { pageOf: (reader) => Object.fromEntries(CARDS.map((path) => [path, cardOf(path, reader)])) },
  feed: { latestOnly: true, pageOf: changesFeed },
};

/** Sizes and addresses of what is given out have tests of their own. */
const NOTHING_OFFERED = {
  downloads: { version: "0123456789ab", files: [] },
  api: { root: "/api/v1", mcp: "/mcp", endpoints: [] },
};

function deal(id: string) {
  return (reader: Reader) => {
    const { deal: _deal, standing: _standing, ...page } = dealPage(reader, id) ?? { deal: null, standing: null };
    return page;
  };
}

/** What readers type: the address's text, and some whose results are short. */
function searches(reader: Reader) {
  const asked = [reader.params.q, "NVDA", "6GW AMD", "Catalonia", "Nvdia", "vantage narvik"];
  const of = (q: string) => searchPage({ ...reader, raw: { ...reader.raw, q }, params: { ...reader.params, q } });
  return Object.fromEntries(asked.map((q) => [q, of(q)]));
}

function cost(reader: Reader) {
  const { title, heading, sourceLine, summary, study, distribution, material } = costPage(reader);
  const { presets, revenue, claimed, article } = material;
  const charts = {
    deals: toDealChart,
    spend: toSpendYears,
    power: toPowerYears,
    tornado: toTornado,
    calibration: toCalibrationChart,
  };
  const figures = Object.entries(charts).map(([name, chartOf]) => [name, chartOf(study, reader.wording)]);
  const { years, payments, closing } = study;
  const { bins: _bins, ...draws } = distribution;
  const said = { title, heading, sourceLine, summary, presets, revenue, claimed, article };
  return { ...said, years, payments, closing, draws, figures: Object.fromEntries(figures) };
}

describe.each(["en", "fr"] as const)("what a reader sees does not change unseen, in %s:", (locale) => {
  it.each(Object.keys(PAGES))("%s", { timeout: 60_000 }, async (name) => {
    const { filtered = FILTERS, latestOnly, pageOf } = PAGES[name] ?? { pageOf: () => undefined };
    const wording = wordingFor(locale);
    const on = (query: RawSearchParams) => pageOf(readerOf(edition, query, wording, SITE));
    const days = latestOnly ? {} : { articleDay: on({ asOf: edition.ledger.days.article }), filtered: on(filtered) };
    const seen = { latest: on({}), ...days };
    await expect(`${JSON.stringify(seen, rounded, 1)}\n`).toMatchFileSnapshot(`pages/${name}.${locale}.json`);
  });
});

/** Twelve digits: the last bits of a sum may differ between machines. */
const rounded = (_key: string, value: unknown) =>
  typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
