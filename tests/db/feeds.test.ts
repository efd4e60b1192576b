import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { toFeed, type FeedFormat } from "@/lib/feeds/to-feed";
import type { Locale } from "@/lib/format/wording";
import { propertyChanges, type ChangeKind } from "@/lib/model/changes";
import type { Ledger } from "@/lib/model/ledger";
import { toContext } from "@/lib/views/context";
import { toFeedEntries } from "@/lib/views/feed-entries";
import { seededLedger } from "../ledger";
import { wordingFor } from "../unit/wording";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
}, 60_000);

const SITE = new URL("https://circuit.test");

function feed(format: FeedFormat, locale: Locale = "en", kind?: ChangeKind): string {
  const wording = wordingFor(locale);
  const asOf = ledger.days.latest;
  const organisations = new Map(ledger.organisations.map((organisation) => [organisation.id, organisation]));
  const context = toContext(
    { ledger, organisations, params: { asOf, partners: [], layers: [], firmness: [], q: "", ignored: [] } },
    wording,
  );
  return toFeed(toFeedEntries(propertyChanges(ledger, asOf), context), {
    format,
    wording,
    kind,
    site: SITE,
    latest: asOf,
  });
}

describe("the feeds", () => {
  for (const locale of ["en", "fr"] as const) {
    it(`are read as Atom and as JSON Feed, with the same entries, in ${locale}`, () => {
      const atom = parseAtomFeed(feed("atom", locale));
      const json = parseJsonFeed(feed("json", locale));
      expect(atom.entries?.length).toBeGreaterThan(50);
      expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
      expect(new Set(atom.entries?.map(({ id }) => id)).size).toBe(atom.entries?.length);
      expect(atom.updated).toBe("2026-07-01T12:00:00.000Z");
      for (const { links } of atom.entries ?? [])
        expect(links?.[0]?.href).toMatch(
          locale === "fr" ? /^https:\/\/circuit\.test\/fr\/deals\// : /^https:\/\/circuit\.test\/deals\//,
        );
    });
  }
  it("say from what to what a figure moved, and who says so", () => {
    const entry = parseAtomFeed(feed("atom", "en", "changed_figure")).entries?.find(
      ({ id }) => id?.includes("2026-02-25:nvidia-loi") || id?.includes(":nvidia-loi-2025-09:"),
    );
    const content = JSON.stringify(entry?.content);
    expect(content).toMatch(/: from .+ to .+ \(/);
    expect(content).toMatch(/<a href=\\?"https?:\/\//);
    expect(content).toContain("https://circuit.test/deals/nvidia-loi-2025-09#");
  });
  it("keep new deals and changed figures apart", () => {
    const tags = (kind: ChangeKind) =>
      new Set(parseJsonFeed(feed("json", "en", kind)).items?.flatMap(({ tags: own }) => own ?? []));
    expect([...tags("new_deal")]).toEqual(["New deal"]);
    expect([...tags("changed_figure")]).toEqual(["Changed figure"]);
    expect(parseAtomFeed(feed("atom", "en", "new_deal")).entries?.length).toBe(ledger.deals.length);
  });
  it("are the same bytes at any time", () => {
    const now = [feed("atom"), feed("json")];
    vi.useFakeTimers({ now: new Date("2031-05-05T05:05:05Z") });
    try {
      expect([feed("atom"), feed("json")]).toEqual(now);
    } finally {
      vi.useRealTimers();
    }
  });
});
