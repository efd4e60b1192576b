import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { describe, expect, it } from "vitest";
import { toCitation } from "@/lib/views/citation";
import { wordingFor } from "../wording";

const about = { version: "0123456789ab", asOf: "2026-07-01", address: "https://circuit.test/" };

describe("the citation", () => {
  for (const form of ["bibtex", "csl"] as const) {
    it(`is read as ${form}, with title, author, version, day and address`, () => {
      const [entry] = new Cite(toCitation(about, wordingFor("en"))[form]).data;
      expect(entry?.title).toContain("OpenAI");
      expect(entry?.author?.map(({ literal, family }) => literal ?? family)).toEqual(["Circuit"]);
      expect([entry?.version, entry?.URL]).toEqual([about.version, about.address]);
      expect(entry?.issued?.["date-parts"][0]?.slice(0, 2)).toEqual([2026, 7]);
    });
  }
  it("is a sentence in either language", () => {
    expect(toCitation(about, wordingFor("en")).plain).toContain(
      "Ledger version 0123456789ab, sources read up to 1 Jul 2026",
    );
    expect(toCitation(about, wordingFor("fr")).plain).toContain(
      "Version 0123456789ab du registre, sources lues jusqu’au 1 juil. 2026",
    );
  });
});
