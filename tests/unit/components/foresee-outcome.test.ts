import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreseeOutcome } from "@/components/filters/foresee-outcome";
import { filterStandings } from "@/lib/model/filter";
import { LAYERS } from "@/lib/model/vocabulary";
import { FIRMNESSES } from "@/lib/model/firmness";
import { toChoosable } from "@/lib/views/choosable";
import { exact, standingWith } from "../model/builders";

const standings = [
  standingWith("a", exact(1), { layer: "chips", parties: ["openai", "nvidia"] }),
  standingWith("b", exact(1), { layer: "cloud", parties: ["openai", "oracle", "nvidia"], status: "reported" }),
  standingWith("c", exact(1), { layer: "site", parties: ["openai", "oracle"], status: "cancelled" }),
];
const everything = { partners: [], layers: [], firmness: [] };
const deals = toChoosable({ standings }, everything) ?? [];

describe("what the browser foresees of a filter", () => {
  it("is what the server then answers", () => {
    fc.assert(
      fc.property(
        fc.subarray(["nvidia", "oracle"]),
        fc.subarray([...LAYERS]),
        fc.subarray([...FIRMNESSES]),
        (partners, layers, firmness) => {
          const chosen = new FormData();
          for (const [name, values] of [
            ["partner", partners],
            ["layer", layers],
            ["firmness", firmness],
          ] as const)
            for (const value of values) chosen.append(name, value);
          const kept = filterStandings(standings, { partners, layers, firmness });
          const outcome = foreseeOutcome(chosen, deals);
          expect(outcome.count).toBe(kept.length);
          for (const { deal } of standings)
            expect(outcome.hiding.includes(`"${deal.id}"`)).toBe(!kept.some((each) => each.deal.id === deal.id));
        },
      ),
    );
  });

  it("is left to the server where there are too many deals to send", () => {
    const many = Array.from({ length: 1001 }, () => standings).flat();
    expect(toChoosable({ standings: many }, everything)).toBeUndefined();
  });
});
