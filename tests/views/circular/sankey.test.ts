import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import { assertAcyclic, toNetted, toTwoSided } from "@/lib/views/circular/sankey";
import { networkOf } from "@/lib/model/circularity/network";
import { networks } from "../../unit/model/circularity/networks";
import { readerOf } from "../reader";

const empty: Ledger = {
  organisations: [],
  sources: [],
  deals: [],
  claims: [],
  flows: [],
  relations: [],
  sites: [],
  milestones: [],
  statements: [],
  unitCosts: [],
  series: [],
  disputes: [],
  days: { latest: "2026-07-01", article: "2025-10-08", readUpTo: "2026-07-01" },
};
const context = readerOf(empty, "en");
const ring = networkOf([
  { from: "nvidia", to: "openai", amount: 30e9 },
  { from: "openai", to: "nvidia", amount: 10e9 },
]);

describe("a Sankey", () => {
  it("is never given a cycle: one is refused, and its parties are named", () => {
    expect(() => assertAcyclic(ring.edges)).toThrow(
      "a Sankey cannot show a cycle, and there is one among nvidia, openai",
    );
  });
  it("of payers and receivers holds every dollar on two sides, even of a circle", () => {
    const { nodes, links } = toTwoSided(ring, context);
    expect(nodes.map(({ key }) => key).sort()).toEqual(["from nvidia", "from openai", "to nvidia", "to openai"]);
    expect(links.map(({ value }) => value).sort()).toEqual([10, 30]);
  });
  it("of what does not go round holds what is left of a circle: 20 of 30 and 10", () => {
    expect(toNetted(ring, context).links).toMatchObject([{ value: 20, text: "nvidia → openai: $20B" }]);
  });
  it("can be drawn of any network, its remainder included", () => {
    fc.assert(
      fc.property(networks, (network) => {
        for (const { nodes, links } of [toTwoSided(network, context), toNetted(network, context)]) {
          for (const { source, target } of links) expect([nodes[source], nodes[target]]).not.toContain(undefined);
          assertAcyclic(
            links.map(({ source, target, value }) => ({ from: String(source), to: String(target), amount: value })),
          );
        }
      }),
    );
  });
});
