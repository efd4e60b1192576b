import { describe, expect, it } from "vitest";
import { equityFlows, runsBothWays } from "@/lib/model/equity-flows";
import type { Claim, Flow } from "@/lib/model/ledger";
import type { Quantity } from "@/lib/model/quantity";
import { standingOf, type Standing } from "@/lib/model/standing";
import type { FlowKind, QuantityProperty } from "@/lib/model/vocabulary";
import { quantityClaim, standingWith } from "./builders";

const usd = (amount: number): Quantity => ({ qualifier: "up_to", unit: "USD", high: amount });

/** A deal with one flow, of which one property is stated. */
function dealWith(from: string, to: string, kind: FlowKind, property: QuantityProperty, quantity: Quantity): Standing {
  const { deal } = standingWith(`${from}-${to}`, undefined);
  const flow: Flow = {
    id: `${deal.id}/flow`,
    dealId: deal.id,
    from,
    to,
    kind,
    instrument: "equity",
    binding: true,
    starts: deal.announced,
  };
  const claim: Claim = { ...quantityClaim("claim", quantity, {}, property), dealId: deal.id, flowId: flow.id };
  const standing = standingOf({ deal, claims: [claim], flows: [flow] }, "2026-01-01");
  if (!standing) throw new Error("announced by then");
  return standing;
}
const nvidia = dealWith("nvidia", "openai", "equity_investment", "value", usd(100e9));
const amd = dealWith("amd", "openai", "warrant", "shares", {
  qualifier: "up_to",
  unit: "shares",
  high: 160e6,
});

describe("equityFlows(standings)", () => {
  it("says which way ownership moves, whatever the money does", () => {
    const kinds: [string, string, FlowKind][] = [
      ["nvidia", "openai", "equity_investment"],
      ["amd", "openai", "warrant"],
      ["openai", "cerebras", "equity_investment"],
      ["nvidia", "coreweave", "equity_investment"],
      ["coreweave", "nvidia", "stock_grant"],
    ];
    const standings = kinds.map(([from, to, kind]) => dealWith(from, to, kind, "value", usd(1e9)));
    expect(equityFlows(standings).map(({ direction }) => direction)).toEqual([
      "into_openai",
      "to_openai",
      "by_openai",
      "among_partners",
      "among_partners",
    ]);
  });
  it("gives dollars where they are stated, and shares where only those are", () => {
    expect(equityFlows([nvidia, amd]).map(({ value, shares }) => [value?.high, shares?.high])).toEqual([
      [100e9, undefined],
      [undefined, 160e6],
    ]);
  });
  it("has no dollars of an undisclosed amount, and no flow of anything but ownership", () => {
    const secret = dealWith("a", "openai", "equity_investment", "value", { qualifier: "undisclosed", unit: "USD" });
    expect(equityFlows([secret])).toMatchObject([{ value: undefined, shares: undefined }]);
    expect(equityFlows([dealWith("openai", "nvidia", "chip_purchase", "value", usd(1e9))])).toEqual([]);
    expect(equityFlows([])).toEqual([]);
  });
});

describe("runsBothWays(flows)", () => {
  it("only when Nvidia's money into OpenAI and AMD's shares to it are both there", () => {
    expect(runsBothWays(equityFlows([nvidia, amd]))).toBe(true);
    expect(runsBothWays(equityFlows([nvidia]))).toBe(false);
    expect(runsBothWays(equityFlows([amd]))).toBe(false);
    expect(runsBothWays([])).toBe(false);
  });
});
