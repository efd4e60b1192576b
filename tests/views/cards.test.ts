import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { Card } from "@/components/cards/card";
import { formatQuantity } from "@/lib/format/quantity";
import { knownQuantity } from "@/lib/model/standing";
import { cardOf } from "@/lib/pages/card";
import type { CardView } from "@/lib/views/card";
import { PAGES } from "@/lib/i18n/pages";
import { layerTotals } from "@/lib/model/totals";
import { toLayerTotalsView } from "@/lib/views/layer-totals";
import type { Reader } from "@/lib/views/reader";
import { on, seededLedger } from "../ledger";
import { COUNTS } from "../seeds/counts";
import { readerAt, readerOf } from "./reader";

/** The card of a page that there is. */
function card(path: string, reader: Reader): CardView {
  const view = cardOf(path, reader);
  if (!view) throw new Error(`no card of ${path}`);
  return view;
}

let ledger: Awaited<ReturnType<typeof seededLedger>>["ledger"];
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});

/** What a card shows, as text. */
const textOf = (view: CardView) =>
  renderToStaticMarkup(createElement(Card, { view, site: "example.org", name: "Circuit" }))
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll("&#x27;", "'")
    .replaceAll("\u00a0", "\u202f");
const spaced = (text: string) => text.replaceAll("\u00a0", "\u202f");

describe.each(["en", "fr"] as const)("in %s", (locale) => {
  test("the overview's card says the net of chips, cloud and sites as the page does, each with what of it is firm", () => {
    const context = readerOf(ledger, locale);
    const all = on(ledger, ledger.days.latest);
    const text = textOf(card("/", context));
    const totals = toLayerTotalsView(layerTotals(all, context.today.relations), context);
    for (const [layer, measure] of [
      ["chips", "power"],
      ["cloud", "value"],
      ["site", "power"],
    ]) {
      const total = totals.find((each) => each.layer === layer)?.totals.find((each) => each.measure === measure);
      expect(text).toContain(spaced(total?.net ?? "missing"));
      expect(text).toContain(spaced(total?.firm ?? "missing"));
    }
  });

  test("every deal's card says its title and its headline figures with their qualifiers", () => {
    const context = readerOf(ledger, locale);
    let figures = 0;
    for (const each of on(ledger, ledger.days.latest)) {
      const text = textOf(card(`/deals/${each.deal.id}`, context));
      expect(text).toContain(spaced(each.deal.title[locale]));
      for (const property of ["power", "value"] as const) {
        const quantity = knownQuantity(each, property);
        if (!quantity) continue;
        expect(text, each.deal.id).toContain(spaced(formatQuantity(quantity, context.wording)));
        figures += 1;
      }
    }
    expect(figures).toBeGreaterThan(COUNTS.deals / 2);
  });

  test("no card has more than three figures, an empty label or nothing to say", () => {
    const context = readerOf(ledger, locale);
    const paths = [
      ...PAGES.map(({ path }) => path),
      ...ledger.deals.map(({ id }) => `/deals/${id}`),
      ...ledger.organisations.filter(({ id }) => id !== "openai").map(({ id }) => `/partners/${id}`),
    ];
    for (const path of paths) {
      const view = card(path, context);
      expect(view.figures.length).toBeLessThanOrEqual(3);
      expect(view.figures.length > 0 || (view.text ?? "").length > 0, view.heading).toBe(true);
      for (const { label, value } of view.figures) expect(label.length * value.length).toBeGreaterThan(0);
      expect(textOf(view)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

test("on the article's day AMD's card names the day, and Nvidia's letter has at least 10 GW", () => {
  const context = readerOf(ledger, "en", ledger.days.article);
  expect(card("/deals/amd-6gw-2025-10", context).kicker).toContain("as of 8 Oct 2025");
  expect(card("/deals/nvidia-loi-2025-09", context).figures[0]?.value).toBe("at least 10 GW");
});

test("a deal's card on a day before it says when it was announced, and no figure", () => {
  const view = card("/deals/amd-6gw-2025-10", readerOf(ledger, "en", "2025-01-21"));
  expect(view.figures).toEqual([]);
  expect(view.text).toContain("6 Oct 2025");
});

test("the article's card has its sum: at least 26 GW, 16–26 GW and $1.30–1.56T", () => {
  expect(card("/article", readerOf(ledger, "en")).figures.map(({ value }) => value)).toEqual([
    "at least 26 GW",
    "at least 16–26 GW",
    "at least $1.30–1.56T",
  ]);
});

test("a figure that sources dispute says so on the card", () => {
  const disputed = on(ledger, ledger.days.latest).find(
    ({ properties }) => properties.find(({ property }) => property === "power" || property === "value")?.disputed,
  );
  const { figures } = card(`/deals/${disputed?.deal.id}`, readerOf(ledger, "en"));
  expect(figures.some(({ note }) => note === "Disputed")).toBe(true);
});

test("a selection's card says what it is a selection of, so that it does not pass for the whole", () => {
  const selection = readerAt(ledger, "fr", { partner: "amd", firmness: "firm", q: "GPU" });
  expect(card("/", selection).kicker).toBe("Seulement\u00A0: AMD, Ferme, «\u00A0GPU\u00A0»");
  expect(card("/", readerOf(ledger, "fr")).kicker).not.toContain("Seulement");
});

test("there is no card of a page that there is not", () => {
  for (const path of ["/nowhere", "/deals/nope", "/partners/nope", "/constructor", "/deals/"])
    expect(cardOf(path, readerOf(ledger, "en")), path).toBeUndefined();
});
