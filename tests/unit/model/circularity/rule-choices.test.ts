import { describe, expect, it } from "vitest";
import { circlesOf } from "@/lib/model/circularity/circles";
import { dollarNetwork } from "@/lib/model/circularity/flow-filter";
import { measuredUsd } from "@/lib/model/circularity/measured";
import { measures } from "@/lib/model/circularity/measures";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { ruleChoices, spanOfChoices } from "@/lib/model/circularity/rule-choices";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import { flow, usd } from "./flows";

const ASSUMPTIONS = { unitCostUsdPerGw: 50e9, supplierShares: { chips: 0.5 }, sharePricesUsd: {} };
const FILTER = {
  kinds: [...FLOW_KINDS],
  firmness: ["firm", "conditional", "soft"] as const,
  minimumUsd: 0,
  partners: [],
};
const choicesOf = (flows: MoneyFlow[]) =>
  ruleChoices(
    {
      flows,
      all: flows,
      filter: { ...FILTER, firmness: [...FILTER.firmness] },
      circles: circlesOf(flows).circles,
      measures: measures(dollarNetwork(flows)),
    },
    { modelled: false, assumptions: ASSUMPTIONS },
  );

/**
 * 10 there (4 of it bound, 6 on a condition), 10 back and bound; 60 soft to one in no circle, 6 of it in talks; 2 GW
 * of chips.
 */
const FLOWS = [
  flow("a→b", 4e9),
  flow("a→b", 6e9, { firmness: "conditional" }),
  flow("b→a", 10e9),
  flow("a→c", 54e9, { firmness: "soft" }),
  flow("a→c", 6e9, { firmness: "soft", status: "talks" }),
  flow("a→chips", undefined, {
    kind: "chip_purchase",
    power: { qualifier: "exact", unit: "GW", low: 2, high: 2 },
  }),
];

describe("how much goes round depends on the rule", () => {
  it("20 of 80 as is and of 74 without talks, 8 of 74 without conditions, 8 of 14 bound, 20 of 20 in circles, 20 of 130 modelled", () => {
    expect(
      choicesOf(FLOWS).map(({ rule, gross, high }) => [rule, gross / 1e9, Math.round(high * gross) / 1e9]),
    ).toEqual([
      ["as_is", 80, 20],
      ["without_talks", 74, 20],
      ["without_conditional", 74, 8],
      ["bound", 14, 8],
      ["circle_parties", 20, 20],
      ["modelled", 130, 20],
    ]);
  });
  it("the span is from the least to the most that any rule gives: 11% to all", () => {
    const span = spanOfChoices(choicesOf(FLOWS));
    expect(span?.low).toBeCloseTo(8 / 74, 9);
    expect(span?.high).toBeCloseTo(1, 9);
  });
  it("there is no span without dollars", () => {
    expect(spanOfChoices(choicesOf([flow("a→b", undefined), flow("b→a", undefined)]))).toBeUndefined();
  });
});

describe("a figure that was worked out says how sure its parts are", () => {
  it.each([
    ["exact parts are exact", [usd(1), usd(2)], "exact"],
    ["one rough part makes it about", [usd(1), usd(2, "about")], "about"],
    ["a ceiling among exact parts makes it up to", [usd(1), usd(2, "up_to")], "up_to"],
    ["a floor among exact parts makes it at least", [usd(1), usd(2, "at_least")], "at_least"],
    ["more than stays more than", [usd(1), usd(2, "more_than")], "more_than"],
    ["a ceiling and a floor make it about", [usd(1, "up_to"), usd(2, "at_least")], "about"],
  ] as const)("%s", (_, amounts, qualifier) => {
    const flows = amounts.map((amount) => flow("a→b", amount));
    expect(measuredUsd(3, flows).qualifier).toBe(qualifier);
  });
});
