import { describe, expect, it } from "vitest";
import { readParams } from "@/lib/search-params/reader";
import { toQuery } from "@/lib/search-params/query";
import { ownTexts } from "@/lib/search-params/raw-query";
import { readSort } from "@/lib/search-params/sort";

const days = { latest: "2026-07-01", article: "2025-10-08", readUpTo: "2026-07-01" };
const known = { days, partners: new Set(["nvidia", "amd"]) };

describe("an address", () => {
  it("without a query shows everything at the latest day", () => {
    expect(readParams({}, known)).toMatchObject({
      asOf: "2026-07-01",
      partners: [],
      layers: [],
      firmness: [],
      q: "",
      faults: [],
    });
  });

  it("keeps several partners, layers and firmness groups, each once", () => {
    const read = readParams(
      { partner: ["nvidia", "amd", "nvidia"], layer: "chips", firmness: ["firm", "dead"] },
      known,
    );
    expect(read).toMatchObject({
      partners: ["nvidia", "amd"],
      layers: ["chips"],
      firmness: ["firm", "dead"],
      faults: [],
    });
  });

  it("leaves unknown values aside and says so", () => {
    const read = readParams({ partner: ["intel", "amd"], layer: "quantum", firmness: "maybe" }, known);
    expect(read.partners).toEqual(["amd"]);
    expect(read.faults.map(({ param, value, reason }) => [param, value, reason])).toEqual([
      ["partner", "intel", "unknown"],
      ["layer", "quantum", "unknown"],
      ["firmness", "maybe", "unknown"],
    ]);
  });

  it.each(["2025-02-30", "yesterday", "2025-13-01", "08/10/2025"])(
    "falls back to the latest day when %s is no date, and says so",
    (asOf) => {
      expect(readParams({ asOf }, known)).toMatchObject({
        asOf: "2026-07-01",
        faults: [{ param: "asOf", reason: "not_a_date" }],
      });
    },
  );

  it("falls back to the latest day when asked for a later one", () => {
    expect(readParams({ asOf: "2031-01-01" }, known)).toMatchObject({
      asOf: "2026-07-01",
      faults: [{ reason: "after_latest" }],
    });
  });

  it("refuses a span that ends before it begins", () => {
    expect(readParams({ from: "2026-01-01", to: "2025-01-01" }, known)).toMatchObject({
      to: "2025-01-01",
      faults: [{ reason: "from_after_to" }],
    });
  });

  it("ignores empty fields, as a plain form sends them", () => {
    expect(readParams({ q: "", from: "", to: "", asOf: "" }, known).faults).toEqual([]);
  });

  it("comes back unchanged through its own query", () => {
    const read = readParams(
      { partner: ["nvidia"], layer: ["chips", "cloud"], q: "l’accord & co", from: "2025-01-01", asOf: "2025-10-08" },
      known,
    );
    const query = new URLSearchParams(toQuery(read, days));
    const raw = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
    expect(readParams(raw, known)).toEqual(read);
  });

  it("sorts the newest first unless told otherwise, and says when it was told nonsense", () => {
    expect(readSort({})).toEqual({ sort: "newest", faults: [] });
    expect(readSort({ sort: "power" })).toEqual({ sort: "power", faults: [] });
    expect(readSort({ sort: "upwards" })).toEqual({
      sort: "newest",
      faults: [{ param: "sort", value: "upwards", reason: "unknown" }],
    });
  });
});

describe("a query", () => {
  it("is its own texts: no name that every object has, and nothing that is no text", () => {
    const hostile = Object.assign(JSON.parse('{"__proto__": ["x"], "toString": "1", "sort": "power"}'), {
      layer: ["chips", 42],
      asOf: { a: 1 },
    });
    expect(ownTexts(hostile)).toEqual({ sort: "power", layer: ["chips"] });
    expect(Object.keys(ownTexts(JSON.parse('{"constructor": "1", "valueOf": "2"}')))).toEqual([]);
  });
});
