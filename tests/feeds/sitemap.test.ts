import { XMLParser } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { toSitemap } from "@/lib/feeds/to-sitemap";
import type { Ledger } from "@/lib/model/ledger";
import { seededLedger } from "../ledger";
import { readerOf, SITE } from "../views/reader";

type Entry = { loc: string; lastmod: string; "xhtml:link": { hreflang: string; href: string }[] };

describe("the sitemap", () => {
  let ledger: Ledger;
  let entries: Entry[];
  beforeAll(async () => {
    ({ ledger } = await seededLedger());
    const xml = toSitemap(readerOf(ledger, "en").edition, SITE.address);
    ({
      urlset: { url: entries },
    } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(xml));
  }, 60_000);
  const changed = (path: string) => entries.find(({ loc }) => loc === `https://circuit.test${path}`)?.lastmod;

  it("has every deal in both languages, each naming the other", () => {
    for (const { id } of ledger.deals) {
      const own = [`https://circuit.test/deals/${id}`, `https://circuit.test/fr/deals/${id}`];
      for (const address of own) {
        const links = entries.find(({ loc }) => loc === address)?.["xhtml:link"];
        expect(links?.map(({ hreflang, href }) => [hreflang, href])).toEqual([
          ["en", own[0]],
          ["fr", own[1]],
        ]);
      }
    }
  });
  it("says that a deal changed with its latest claim, and any other page with the ledger's", () => {
    for (const { id } of ledger.deals) {
      const days = ledger.claims.filter(({ dealId }) => dealId === id).map(({ statedOn }) => statedOn.latest);
      expect(changed(`/deals/${id}`), id).toBe(days.sort().at(-1));
    }
    expect([changed("/"), changed("/fr/cost")]).toEqual([ledger.days.latest, ledger.days.latest]);
  });
});
