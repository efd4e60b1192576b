import { beforeAll, describe, expect, it } from "vitest";
import { editionOf } from "@/db/edition-of";
import { answer } from "@/lib/api/answer";
import { flowLayouts, type FlowLayouts } from "@/lib/layout/flow-layouts";
import type { Edition } from "@/lib/model/edition";
import type { Ledger } from "@/lib/model/ledger";
import type { Found } from "@/lib/model/search/found";
import { articlePage } from "@/lib/pages/article";
import { changesPage } from "@/lib/pages/changes";
import { cardOf } from "@/lib/pages/card";
import { circularGraph, circularPage } from "@/lib/pages/circular";
import { dealPage } from "@/lib/pages/deal";
import { dealsPage } from "@/lib/pages/deals";
import { exposurePage } from "@/lib/pages/exposure";
import { methodPage } from "@/lib/pages/method";
import { overviewPage } from "@/lib/pages/overview";
import { partnerPage } from "@/lib/pages/partner";
import { partnersPage } from "@/lib/pages/partners";
import { searchPage } from "@/lib/pages/search";
import { sourcesPage } from "@/lib/pages/sources";
import { deliveryPage } from "@/lib/pages/delivery";
import { timelinePage } from "@/lib/pages/timeline";
import { toCostMaterial } from "@/lib/views/cost/material";
import { lineKey } from "@/lib/views/cumulative-chart";
import { promiseCard } from "@/lib/views/delivery/promise-card";
import { linesOf } from "@/lib/views/lines-over-time";
import { dealCard, pairCard } from "@/lib/views/mark-card";
import { readerOf, type Reader } from "@/lib/views/reader";
import { stepCard } from "@/lib/views/step-card";
import { seededLedger } from "../ledger";
import { wordingFor } from "../wording";
import { datedLedger, MARKS } from "./dated-ledger";
import { NO_INDEX, readerOf as readerOn, SITE } from "./reader";

const DAYS = ["2024-01-01", "2025-01-22", "2025-10-07", "2025-10-08", "2026-01-14", "2026-02-28", "2026-07-01"];

let ledger: Ledger;
let edition: Edition;
let layouts: FlowLayouts;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
  edition = editionOf(datedLedger(ledger), "0123456789ab", { ...NO_INDEX, find: () => everythingIn(ledger) });
  layouts = await flowLayouts(ledger.flows);
}, 60_000);

/** As if every word were everywhere: what a page of results keeps of it is its own doing. */
const everythingIn = ({ deals, organisations, sources, statements }: Ledger): Found[] => [
  ...deals.map(({ id }): Found => ({ kind: "deal", id })),
  ...organisations.map(({ id }): Found => ({ kind: "partner", id })),
  ...sources.map(({ id }): Found => ({ kind: "source", id })),
  ...statements.map(({ id }): Found => ({ kind: "statement", id })),
];

/** A search for the days that the ledger's texts are marked with. */
const searchedFor = (q: string, page: number, reader: Reader) =>
  searchPage({ ...reader, raw: { q, page: String(page) }, params: { ...reader.params, q } });

const PAGES: Record<string, (reader: Reader) => unknown> = {
  "/": overviewPage,
  "/timeline": timelinePage,
  "/delivery": deliveryPage,
  "/deals": dealsPage,
  "/circular": (reader) => {
    const { today: _model, ...page } = circularPage(reader);
    return { ...page, graph: circularGraph(circularPage(reader), layouts, reader) };
  },
  "/exposure": (reader) => {
    const { behind: _model, ...page } = exposurePage(reader);
    return page;
  },
  "/cost": (reader) => toCostMaterial(reader),
  "/article": articlePage,
  "/sources": (reader) => [1, 2, 3, 4].map((page) => sourcesPage({ ...reader, raw: { page: String(page) } })),
  "/method": methodPage,
  "/search": (reader) => ["2025", "2026"].flatMap((q) => [1, 2, 3].map((page) => searchedFor(q, page, reader))),
  "a deal": (reader) =>
    ledger.deals.map(({ id }) => {
      const { deal: _deal, standing: _standing, ...page } = dealPage(reader, id) ?? { deal: 0, standing: 0 };
      return page;
    }),
  "/partners": partnersPage,
  "/changes": (reader) =>
    ["2024-01-01", "2025-10-08"].flatMap((since) =>
      ["1", "2"].map((page) => changesPage({ ...reader, raw: { since, page } })),
    ),
  "a partner": (reader) => ledger.organisations.map(({ id }) => partnerPage(reader, id)),
  "the card of a mark": (reader) => [
    ...ledger.deals.map(({ id }) => dealCard(reader, id)),
    ...ledger.flows.map(({ from, to }) => pairCard(reader, from, to)),
    ...ledger.milestones.map(({ id }) => promiseCard(reader, id)),
    ...linesOf(reader).lines.flatMap((line) =>
      line.points.map(({ day }) => stepCard(reader, { measure: line.measure, day, line: lineKey(line) })),
    ),
  ],
  "a card": (reader) =>
    ["/", "/timeline", "/delivery", "/deals", "/circular", "/exposure", "/article", "/sources", "/method"]
      .concat(ledger.deals.map(({ id }) => `/deals/${id}`))
      .concat(ledger.organisations.map(({ id }) => `/partners/${id}`))
      .map((path) => cardOf(path, reader)),
};

/** What the API answers on a day. */
async function asked(path: string, asOf: string): Promise<string> {
  const request = new Request(`https://circuit.test/api/v1${path}?asOf=${asOf}`);
  const response = await answer(request, path, () => edition);
  expect(response.status).toBe(200);
  return response.text();
}

const marksIn = (text: string) => [...text.matchAll(MARKS)].map(([, day = ""]) => day).sort();

describe.each(DAYS)("as of %s nothing is told that was not yet known", (asOf) => {
  it.each(Object.keys(PAGES))("on %s", { timeout: 60_000 }, (name) => {
    for (const locale of ["en", "fr"] as const) {
      const reader = readerOf(edition, { asOf }, wordingFor(locale), SITE);
      const told = marksIn(JSON.stringify(PAGES[name]?.(reader)));
      expect((told.at(-1) ?? asOf) <= asOf, `${name} in ${locale} tells words of ${told.at(-1)}`).toBe(true);
    }
  });

  const lists = ["deals", "flows", "claims", "sources", "organisations", "article", "changes"];
  it.each(lists)("by the API's /%s", async (path) => {
    const told = marksIn(await asked(`/${path}.csv`, asOf));
    expect((told.at(-1) ?? asOf) <= asOf, `${path} tells words of ${told.at(-1)}`).toBe(true);
  });
  it("by the API's answers on each deal", async () => {
    const whole = edition.on(asOf).standings.map(({ deal: { id } }) => asked(`/deals/${id}`, asOf));
    const told = marksIn((await Promise.all(whole)).join(" "));
    expect((told.at(-1) ?? asOf) <= asOf, `a deal tells words of ${told.at(-1)}`).toBe(true);
  });
});

describe.each(["en", "fr"] as const)("the article, in %s", (locale) => {
  it("says nothing on the day before it appeared, and says so", () => {
    const page = articlePage(readerOn(ledger, locale, "2025-10-07"));
    expect(page).toMatchObject({ counts: [], sum: undefined, statements: [] });
    expect(page.lead).toMatch(locale === "en" ? /no article yet.*8 Oct 2025/ : /pas encore d’article.*8 oct. 2025/);
    expect(overviewPage(readerOn(ledger, locale, "2025-10-07")).teaser.figures).toBeUndefined();
    expect(cardOf("/article", readerOn(ledger, locale, "2025-10-07"))).toMatchObject({ figures: [], text: page.lead });
  });
  it("says all of it on its day, each statement with the verdict of that day", () => {
    const page = articlePage(readerOn(ledger, locale, ledger.days.article));
    expect(page.statements).toHaveLength(ledger.statements.length);
    expect(page.sum?.lines.length).toBeGreaterThan(0);
    expect(page.counts.map(({ assessment }) => assessment)).not.toContain("outdated");
  });
});

it("a deal's words are not told, not even to search engines, before it is announced", () => {
  const page = dealPage(readerOn(ledger, "en", "2025-10-05"), "amd-6gw-2025-10");
  expect(page?.description).toBeUndefined();
  expect(page?.lead).toContain("6 Oct 2025");
});

it("a contradiction is named once two of its sides were stated, and told once all were", () => {
  const { since } = edition;
  const two = ledger.disputes.map((dispute) => ({ dispute, ...since.dispute(dispute) }));
  const early = two.find(({ shown, told, dispute }) => dispute.claimIds.length > 2 && shown < told);
  if (!early) throw new Error("no contradiction of three claims on three days");
  const ids = (asOf: string) => methodPage(readerOn(ledger, "en", asOf)).disputes;
  expect(ids(early.shown).find(({ id }) => id === early.dispute.id)).toMatchObject({ versions: [] });
  expect(ids(early.told).find(({ id }) => id === early.dispute.id)?.handling).toBeTruthy();
});
