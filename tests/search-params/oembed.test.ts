import { describe, expect, test } from "vitest";
import { readOembed } from "@/lib/search-params/oembed";

const site = new URL("https://circuit.example.org");
const read = (query: Record<string, string>) => readOembed(new URLSearchParams(query), site);

describe("an oEmbed request", () => {
  test.each([
    ["https://circuit.example.org/", "then-and-now", "en"],
    ["https://circuit.example.org/fr", "then-and-now", "fr"],
    ["https://circuit.example.org/?partner=amd#equity", "equity", "en"],
    ["https://circuit.example.org/fr/cost?low=40#cost-risk", "cost-risk", "fr"],
    ["https://circuit.example.org/cost#nothing", "cost-deals", "en"],
    ["https://circuit.example.org/fr/embed/value?layer=chips", "value", "fr"],
    ["https://circuit.example.org/timeline#power", "timeline", "en"],
  ] as const)("for %s gets %s", (url, figure, locale) => {
    expect(read({ url })).toMatchObject({ figure, locale });
  });

  test("keeps the filters of the address, and the room that it has", () => {
    const asked = read({
      url: "https://circuit.example.org/?partner=amd&partner=nvidia",
      maxwidth: "400",
      maxheight: "300",
    });
    expect(asked).toMatchObject({ maxWidth: 400, maxHeight: 300 });
    expect("query" in asked && asked.query.getAll("partner")).toEqual(["amd", "nvidia"]);
  });

  test.each([
    [{}, 400, "url", "malformed"],
    [{ url: "amd" }, 400, "url", "malformed"],
    [{ url: "https://circuit.example.org/", maxwidth: "wide" }, 400, "maxwidth", "malformed"],
    [{ url: "https://circuit.example.org/", maxheight: "-1" }, 400, "maxheight", "malformed"],
    [{ url: "https://circuit.example.org/", format: "xml" }, 501, "format", "format"],
    [{ url: "https://elsewhere.example.org/" }, 404, "url", "foreign"],
    [{ url: "http://circuit.example.org/" }, 404, "url", "foreign"],
    [{ url: "https://circuit.example.org/deals" }, 404, "url", "noFigure"],
    [{ url: "https://circuit.example.org/embed/nope" }, 404, "url", "noFigure"],
    [{ url: "https://circuit.example.org/embed/toString" }, 404, "url", "noFigure"],
    [{ url: "https://circuit.example.org/frogs" }, 404, "url", "noFigure"],
  ] as [Record<string, string>, number, string, string][])(
    "%j is refused with %d for %s: %s",
    (query, status, param, reason) => {
      expect(read(query)).toEqual({ status, param, reason });
    },
  );
});
