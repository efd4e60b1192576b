import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, matchIn } from "@/lib/model/search/match";
import { nearNames, mistakesBetween } from "@/lib/model/search/near-names";
import { rankFound, type Found } from "@/lib/model/search/found";
import { termsOf } from "@/lib/model/search/terms";

const typed = (query: string) => termsOf(query).map((term) => `${term.kind} ${term.typed}`);

describe("termsOf(query)", () => {
  it("tells amounts from words, in the order they were typed, each once", () => {
    expect(typed("Oracle $300bn oracle 4.5 GW")).toEqual(["word Oracle", "amount $300bn", "amount 4.5 GW"]);
  });
  it.each(["", "   ", '"', "(((", "—"])("asks for nothing where '%s' has no letter or digit", (query) => {
    expect(termsOf(query)).toEqual([]);
  });
  it("leaves a bare number a word: it may be a year", () => {
    expect(typed("nvidia 2026")).toEqual(["word nvidia", "word 2026"]);
  });
});

const marked = (text: string, query: string, marks: string[] = []) => {
  const match = matchIn(text, termsOf(query), marks);
  return excerpt(text, match)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");
};

describe("matchIn(text, terms, marks) and excerpt(text, match)", () => {
  it("marks words by their beginnings, whatever the case and the accents", () => {
    expect(marked("Mémoire pour Stargate", "MEMOIR")).toBe("[Mémoire] pour Stargate");
    expect(marked("Nvidia invests", "Nvídia")).toBe("[Nvidia] invests");
  });
  it("marks an amount in whichever way it is written", () => {
    expect(marked("environ 300 milliards de dollars", "$300bn")).toBe("environ [300 milliards de dollars]");
  });
  it("finds an amount that the text writes rounded", () => {
    expect(matchIn("about $1.23T", termsOf("$1,234bn"), ["zqusd1234000000000"]).found.size).toBe(1);
  });
  it("cuts a long text at words around the first match", () => {
    const text = `${"before ".repeat(40)}needle ${"after ".repeat(60)}`.trim();
    const line = marked(text, "needle");
    expect(line).toMatch(/^…before .*\[needle\].* after…$/);
    expect(line.length).toBeLessThan(240);
  });
  it("says of any text no letter that it does not have, and loses none of a short one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.string({ maxLength: 8 }), (text, query) => {
        const pieces = excerpt(text, matchIn(text, termsOf(query)));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("nearNames(typed, names, count)", () => {
  const names = ["Nvidia", "Oracle", "CoreWeave", "Cerebras Systems", "AMD", "Amazon", "SoftBank"];
  it.each([
    ["nvdia", "Nvidia"],
    ["Orcale", "Oracle"],
    ["corweave", "CoreWeave"],
    ["cerebra5", "Cerebras"],
    ["adm", "AMD"],
  ])("tells who types %s of %s", (word, name) => {
    expect(nearNames(word, names, 3)[0]).toBe(name);
  });
  it("has nothing for what is near no name, for two letters, and for the beginning of a name", () => {
    expect(nearNames("zzzzzz", names, 3)).toEqual([]);
    expect(nearNames("xy", names, 3)).toEqual([]);
    expect(nearNames("cereb", names, 3)).toEqual([]);
  });
});

describe("mistakesBetween(a, b)", () => {
  it("counts a letter left out, put in, replaced, or swapped with its neighbour as one", () => {
    expect(["orale", "orracle", "orakle", "oarcle"].map((word) => mistakesBetween(word, "oracle"))).toEqual([
      1, 1, 1, 1,
    ]);
    expect(mistakesBetween("", "amd")).toBe(3);
  });
  it("is nothing for a word and itself, the same both ways, and at most the longer word", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(mistakesBetween(a, a)).toBe(0);
        expect(mistakesBetween(a, b)).toBe(mistakesBetween(b, a));
        expect(mistakesBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("rankFound(found, terms, namesOf)", () => {
  const names: Record<string, string[]> = {
    "oracle-deal": ["Oracle: $300B of cloud"],
    oracle: ["Oracle", "ORCL"],
    "oracle-page": ["What Oracle says"],
    campus: ["A campus"],
  };
  const found: Found[] = [
    { kind: "source", id: "oracle-page" },
    { kind: "deal", id: "campus" },
    { kind: "deal", id: "oracle-deal" },
    { kind: "partner", id: "oracle" },
  ];
  const ranked = (query: string) => rankFound(found, termsOf(query), ({ id }) => names[id] ?? []).map(({ id }) => id);
  it("puts the bearer of the name first, then names that hold it, then the rest as they came", () => {
    expect(ranked("oracle")).toEqual(["oracle", "oracle-deal", "oracle-page", "campus"]);
    expect(ranked("orcl")[0]).toBe("oracle");
    expect(ranked("nothing")).toEqual(found.map(({ id }) => id));
  });
});
