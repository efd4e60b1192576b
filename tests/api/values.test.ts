import { describe, expect, it } from "vitest";
import { toFigure } from "@/lib/api/schemas/values";

describe("a figure in the API", () => {
  it("tells the three kinds of nothing apart", () => {
    expect(toFigure({ qualifier: "undisclosed", unit: "USD" }, ["a"])).toEqual({
      low: null,
      high: null,
      unit: "USD",
      qualifier: "undisclosed",
      sourceIds: ["a"],
    });
    expect(toFigure({ qualifier: "unknown", unit: "USD" }, ["a"])).toMatchObject({
      low: null,
      high: null,
      qualifier: "unknown",
    });
    expect(toFigure({ qualifier: "exact", unit: "USD", low: 0, high: 0 }, ["a"])).toMatchObject({
      low: 0,
      high: 0,
      qualifier: "exact",
    });
  });
  it("keeps an open end open", () => {
    expect(toFigure({ qualifier: "at_least", unit: "GW", low: 10 }, [])).toMatchObject({ low: 10, high: null });
    expect(toFigure({ qualifier: "up_to", unit: "GW", high: 6 }, [])).toMatchObject({ low: null, high: 6 });
  });
});
