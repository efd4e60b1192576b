import { describe, expect, it } from "vitest";
import { sortStandings, SORTS, type Sort } from "@/lib/model/deal-order";
import { atLeast, exact, standingWith, upTo } from "./builders";

const standings = [
  standingWith("étoile", exact(2), { announced: "2025-03-01" }),
  standingWith("zone", undefined, { announced: "2025-01-01" }),
  standingWith("abri", upTo(5), { announced: "2025-02-01" }),
  standingWith("mine", { qualifier: "undisclosed", unit: "GW" }, { announced: "2025-02-01" }),
  standingWith("fort", atLeast(2), { announced: "2025-04-01" }),
];
const order = (sort: Sort, locale: "en" | "fr" = "fr") =>
  sortStandings(standings, sort, locale).map(({ deal }) => deal.id);

describe("sortStandings(standings, sort, locale)", () => {
  it("by day, the newest or the oldest first, equals as they were", () => {
    expect(order("newest")).toEqual(["fort", "étoile", "abri", "mine", "zone"]);
    expect(order("oldest")).toEqual(["zone", "abri", "mine", "étoile", "fort"]);
  });
  it("by the number that a headline prints, deals without one last", () => {
    expect(order("power")).toEqual(["abri", "étoile", "fort", "zone", "mine"]);
    expect(order("value")).toEqual(["étoile", "zone", "abri", "mine", "fort"]);
  });
  it("by title in the language's own order: é is between e and f", () => {
    expect(order("title")).toEqual(["abri", "étoile", "fort", "mine", "zone"]);
  });
  it("leaves the list that it is given as it was, and sorts nothing into nothing", () => {
    for (const sort of SORTS) {
      order(sort);
      expect(sortStandings([], sort, "en")).toEqual([]);
    }
    expect(standings[0]?.deal.id).toBe("étoile");
  });
});
