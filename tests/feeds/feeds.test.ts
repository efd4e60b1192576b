import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { toFeed, type FeedFormat } from "@/lib/feeds/to-feed";
import type { Locale } from "@/lib/format/wording";
import type { ChangeKind } from "@/lib/model/changes";
import type { Ledger } from "@/lib/model/ledger";
import { changesFeed } from "@/lib/pages/changes-feed";
import { seededLedger } from "../ledger";
import { readerOf, SITE } from "../views/reader";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
}, 60_000);

function feed(format: FeedFormat, locale: Locale = "en", kind?: ChangeKind): string {
  const reader = readerOf(ledger, locale);
  const { entries, latest } = changesFeed(reader);
  return toFeed(entries, { format, wording: reader.wording, kind, site: SITE.address, latest });
}

describe("the feeds", () => {
  for (const locale of ["en", "fr"] as const) {
    it(`are read as Atom and as JSON Feed, with the same entries, in ${locale}`, () => {
      const atom = parseAtomFeed(feed("atom", locale));
      const json = parseJsonFeed(feed("json", locale));
      expect(atom.entries?.length).toBeGreaterThan(50);
      expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
      expect(new Set(atom.entries?.map(({ id }) => id)).size).toBe(atom.entries?.length);
      const recorded = ledger.claims.map((claim) => claim.recorded).sort();
      expect(Date.parse(atom.updated ?? "")).toBe(Date.parse(recorded.at(-1) ?? ""));
      for (const { links } of atom.entries ?? [])
        expect(links?.[0]?.href).toMatch(
          locale === "fr" ? /^https:\/\/circuit\.test\/fr\/deals\// : /^https:\/\/circuit\.test\/deals\//,
        );
    });
  }
  it("date an entry by its event, and say that it changed when something came to it late", () => {
    const late = "2026-11-20T09:08:07Z";
    const seeded = ledger;
    const [first] = seeded.claims.filter(
      ({ property, dealId }) => property === "power" && dealId === "amd-6gw-2025-10",
    );
    if (!first || !("quantity" in first)) throw new Error("the deal states no power");
    const more = { ...first, id: `${first.dealId}/phase_power/late`, property: "phase_power" as const, recorded: late };
    ledger = { ...seeded, claims: [...seeded.claims, more] };
    try {
      const [before, after] = [seeded, ledger].map((each) => {
        ledger = each;
        return {
          atom: parseAtomFeed(feed("atom", "en", "new_deal")),
          json: parseJsonFeed(feed("json", "en", "new_deal")),
        };
      });
      const id = `urn:circuit:change:${first.statedOn.latest}:${first.dealId}:new_deal:en`;
      const [was, is] = [before, after].map((feeds) => feeds?.atom.entries?.find((entry) => entry.id === id));
      expect(is?.published).toBe(was?.published);
      expect(was?.updated).not.toBe(is?.updated);
      expect(is?.updated).toBe("2026-11-20T09:08:07.000Z");
      expect(after?.atom.updated).toBe("2026-11-20T09:08:07.000Z");
      expect(after?.atom.entries?.[0]?.id).toBe(id);
      const item = after?.json.items?.find((each) => each.id === id);
      expect(item).toMatchObject({ date_published: is?.published, date_modified: is?.updated });
      expect(after?.atom.entries?.filter((entry) => entry.updated === is?.updated)).toHaveLength(1);
    } finally {
      ledger = seeded;
    }
  });
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
