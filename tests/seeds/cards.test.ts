import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { Card } from "@/components/cards/card";
import { formatQuantity } from "@/lib/format/quantity";
import { knownQuantity } from "@/lib/model/standing";
import type { CardView } from "@/lib/views/cards/card";
import { toDealsCard, toMethodCard, toSourcesCard, toTimelineCard } from "@/lib/views/cards/count-cards";
import { toDealCard, toUnannouncedCard } from "@/lib/views/cards/deal-card";
import { toArticleCard } from "@/lib/views/cards/model-cards";
import { toOverviewCard, toPartnerCard } from "@/lib/views/cards/totals-card";
import { toLayerTotalsView } from "@/lib/views/layer-totals";
import { on, seededLedger, standing } from "../ledger";
import { readerOf } from "../unit/views/reader";

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
    const text = textOf(toOverviewCard(all, context));
    const totals = toLayerTotalsView(all, context);
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
    for (const each of on(ledger, ledger.days.latest)) {
      const text = textOf(toDealCard(each, context));
      expect(text).toContain(spaced(each.deal.title[locale]));
      for (const property of ["power", "value"] as const) {
        const quantity = knownQuantity(each, property);
        if (quantity) expect(text, each.deal.id).toContain(spaced(formatQuantity(quantity, context.wording)));
      }
    }
  });

  test("no card has more than three figures, an empty label or nothing to say", () => {
    const context = readerOf(ledger, locale);
    const all = on(ledger, ledger.days.latest);
    const partners = ledger.organisations
      .filter(({ id }) => id !== "openai")
      .map((partner) => toPartnerCard(partner, all, context));
    for (const view of [
      ...partners,
      ...all.map((each) => toDealCard(each, context)),
      toDealsCard(all, context),
      toTimelineCard(all, context),
      toArticleCard(context),
      toSourcesCard(context),
      toMethodCard(context),
    ]) {
      expect(view.figures.length).toBeLessThanOrEqual(3);
      expect(view.figures.length > 0 || (view.text ?? "").length > 0, view.heading).toBe(true);
      for (const { label, value } of view.figures) expect(label.length * value.length).toBeGreaterThan(0);
      expect(textOf(view)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

test("on the article's day AMD's card names the day, and Nvidia's letter has at least 10 GW", () => {
  const context = readerOf(ledger, "en", ledger.days.article);
  const all = on(ledger, ledger.days.article);
  expect(toDealCard(standing(all, "amd-6gw-2025-10"), context).kicker).toContain("as of 8 Oct 2025");
  expect(toDealCard(standing(all, "nvidia-loi-2025-09"), context).figures[0]?.value).toBe("at least 10 GW");
});

test("a deal's card on a day before it says when it was announced, and no figure", () => {
  const deal = ledger.deals.find(({ id }) => id === "amd-6gw-2025-10");
  if (!deal) throw new Error("no AMD deal");
  const view = toUnannouncedCard(deal, readerOf(ledger, "en", "2025-01-21"));
  expect(view.figures).toEqual([]);
  expect(view.text).toContain("6 Oct 2025");
});

test("the article's card has its sum: 26 GW, 16–26 GW, $1.30–1.56T", () => {
  expect(toArticleCard(readerOf(ledger, "en")).figures.map(({ value }) => value)).toEqual([
    "26 GW",
    "16–26 GW",
    "$1.30–1.56T",
  ]);
});

test("a figure that sources dispute says so on the card", () => {
  const context = readerOf(ledger, "en");
  const disputed = on(ledger, ledger.days.latest).find(
    ({ properties }) => properties.find(({ property }) => property === "power" || property === "value")?.disputed,
  );
  if (!disputed) throw new Error("no deal with a disputed headline figure");
  expect(toDealCard(disputed, context).figures.some(({ note }) => note === "Disputed")).toBe(true);
});

test("a selection's card says what it is a selection of, so that it does not pass for the whole", () => {
  const whole = readerOf(ledger, "fr");
  const context = { ...whole, params: { ...whole.params, partners: ["amd"], firmness: ["firm" as const], q: "GPU" } };
  const amd = on(ledger, ledger.days.latest).filter(({ deal }) => deal.id === "amd-6gw-2025-10");
  expect(toOverviewCard(amd, context).kicker).toBe("Seulement : AMD, Ferme, « GPU »");
  expect(toOverviewCard(amd, whole).kicker).not.toContain("Seulement");
});
