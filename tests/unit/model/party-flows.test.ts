import { describe, expect, it } from "vitest";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { flowsByParty } from "@/lib/model/party-flows";
import { statedStakesIn } from "@/lib/model/stated-stakes";
import { quantityClaim, onDay, standingWith } from "./builders";

const day = { edtf: "2025-10-01", earliest: "2025-10-01", latest: "2025-10-01" };
const flow = (from: string, to: string, billion?: number, rest: Partial<MoneyFlow> = {}): MoneyFlow => ({
  id: `${from}>${to}`,
  dealId: "deal",
  from,
  to,
  kind: "cloud_contract",
  instrument: "cash",
  firmness: "firm",
  status: "definitive",
  since: day,
  amount:
    billion === undefined
      ? { basis: "undisclosed" }
      : {
          basis: "stated",
          usd: billion * 1e9,
          quantity: { qualifier: "exact", unit: "USD", low: billion * 1e9, high: billion * 1e9 },
        },
  ...rest,
});

describe("flowsByParty(flows)", () => {
  /* OpenAI pays Oracle 300 that binds and 20 that does not, and something that nobody states; Oracle pays Nvidia 40. */
  const parties = flowsByParty([
    flow("openai", "oracle", 300),
    flow("openai", "oracle", 20, { firmness: "soft", status: "announced" }),
    flow("openai", "oracle"),
    flow("oracle", "nvidia", 40),
  ]);
  it("adds up what a party pays and what it receives apart, with what binds and what nobody states", () => {
    const usd = { qualifier: "exact", unit: "USD", low: 320e9, high: 320e9 };
    expect(parties.get("oracle")?.received).toEqual({ flows: 3, usd, boundUsd: 300e9, unstated: 1 });
    expect(parties.get("oracle")?.paid).toMatchObject({ flows: 1, boundUsd: 40e9, unstated: 0 });
    expect(parties.get("openai")?.received).toEqual({ flows: 0, boundUsd: 0, unstated: 0 });
  });
  it("counts every dollar once as paid and once as received", () => {
    const sum = (side: "paid" | "received") =>
      [...parties.values()].reduce((total, party) => total + (party[side].usd?.high ?? 0), 0);
    expect([sum("paid"), sum("received")]).toEqual([360e9, 360e9]);
  });
  it("has no entry for who has no flow, and no dollars for what nobody states", () => {
    expect(parties.has("amd")).toBe(false);
    expect(flowsByParty([flow("openai", "amd")]).get("amd")?.received).toEqual({ flows: 1, boundUsd: 0, unstated: 1 });
  });
});

describe("statedStakesIn(id, standings)", () => {
  const share = (id: string, holder: string, part: number, stated: string) => {
    const quantity = { qualifier: "about", unit: "fraction", low: part, high: part } as const;
    const shown = quantityClaim(`${id}/stake`, quantity, onDay(stated), "stake");
    const standing = standingWith(id, undefined);
    const parties = [
      { organisationId: holder, role: "investor" as const },
      { organisationId: "openai", role: "investee" as const },
    ];
    const read = { property: shown.property, shown, alsoReported: [], history: [], deprecated: [], disputed: false };
    return { ...standing, deal: { ...standing.deal, parties }, properties: [read] };
  };
  const standings = [
    share("first", "softbank", 0.11, "2025-12-31"),
    share("second", "softbank", 0.13, "2026-07-01"),
    share("other", "microsoft", 0.27, "2025-10-28"),
  ];
  it("has of each holder the latest stated share, the latest first", () => {
    expect(statedStakesIn("openai", standings).map(({ claim }) => claim.id)).toEqual(["second/stake", "other/stake"]);
  });
  it("has nothing of a party that issues none, nor of a deal that ended", () => {
    expect(statedStakesIn("softbank", standings)).toEqual([]);
    expect(
      statedStakesIn(
        "openai",
        standings.map((each) => ({ ...each, firmness: "dead" as const })),
      ),
    ).toEqual([]);
  });
});
