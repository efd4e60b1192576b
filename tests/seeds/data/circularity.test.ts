import { beforeAll, describe, expect, it } from "vitest";
import { circlesOf, type Circle } from "@/lib/model/circularity/circles";
import { flowChanges } from "@/lib/model/circularity/flow-changes";
import { dollarNetwork, filterFlows, type FlowFilter } from "@/lib/model/circularity/flow-filter";
import { measures } from "@/lib/model/circularity/measures";
import { type MoneyFlow, moneyFlows, usdOf, withModelledAmounts } from "@/lib/model/circularity/money-flow";
import { stakesOf } from "@/lib/model/circularity/round-trip";
import { distinctMoney } from "@/lib/model/circularity/same-money";
import type { Ledger } from "@/lib/model/ledger";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import { on, seededLedger } from "../../ledger";
import { COUNTS } from "../counts";

const ARTICLE_DAY = "2025-10-08";
const LIVE: FlowFilter = {
  kinds: FLOW_KINDS.filter((kind) => kind !== "guarantee"),
  firmness: ["firm", "conditional", "soft"],
  minimumUsd: 0,
  partners: [],
};

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});
const read = (day: string) =>
  distinctMoney(
    on(ledger, day).flatMap(moneyFlows),
    ledger.relations.filter(({ since }) => since.latest <= day),
  );
const live = (day: string, change: Partial<FlowFilter> = {}) => filterFlows(read(day).flows, { ...LIVE, ...change });
const circle = (flows: MoneyFlow[], key: string): Circle => {
  const found = circlesOf(flows).circles.find((each) => each.key === key);
  if (!found) throw new Error(`no circle ${key}`);
  return found;
};
const inBillions = (usd: number | undefined) => usd !== undefined && Number((usd / 1e9).toFixed(3));

describe("on the article's day", () => {
  it("Nvidia and OpenAI close a circle by letter of intent: up to $100B in, chips of an undisclosed amount back", () => {
    const { legs, firmness, bottleneck } = circle(live(ARTICLE_DAY), "nvidia.openai");
    expect(firmness).toBe("soft");
    expect(legs.map(({ flows }) => flows.map(({ kind, status, amount }) => [kind, status, amount.basis]))).toEqual([
      [["equity_investment", "letter_of_intent", "stated"]],
      [["chip_purchase", "letter_of_intent", "undisclosed"]],
    ]);
    expect(inBillions(bottleneck?.usd)).toBe(100);
  });
  it("AMD and OpenAI close one by warrant and purchase, neither with disclosed dollars", () => {
    const { legs, bottleneck, since } = circle(live(ARTICLE_DAY), "amd.openai");
    expect(legs.map(({ flows }) => flows.map(({ kind }) => kind))).toEqual([["warrant"], ["chip_purchase"]]);
    expect(bottleneck).toBeUndefined();
    expect(since).toBe("2025-10-06");
  });
  it("OpenAI, Oracle and Nvidia close one, with Oracle's undisclosed purchase under the $300B contract named", () => {
    const { undisclosed, legs } = circle(live(ARTICLE_DAY), "nvidia.openai.oracle");
    expect(legs.map(({ from, to }) => `${from}>${to}`)).toEqual(["nvidia>openai", "openai>oracle", "oracle>nvidia"]);
    expect(undisclosed.map(({ from, to, dealId, kind }) => [from, to, dealId, kind])).toContainEqual([
      "oracle",
      "nvidia",
      "oracle-300b-2025-09",
      "chip_purchase",
    ]);
  });
  it("Broadcom and Amazon do not exist yet, and no AMD share has vested", () => {
    const parties = new Set(live(ARTICLE_DAY).flatMap(({ from, to }) => [from, to]));
    expect([parties.has("broadcom"), parties.has("amazon")]).toEqual([false, false]);
    expect(live(ARTICLE_DAY).find(({ from, kind }) => from === "amd" && kind === "warrant")?.firmness).toBe(
      "conditional",
    );
  });
});

describe("at the latest date", () => {
  it("the letter's edges are gone and Nvidia's $30B is there, firm", () => {
    const flows = live(ledger.days.latest);
    expect(flows.filter(({ dealId }) => dealId === "nvidia-loi-2025-09")).toEqual([]);
    const [stake] = flows.filter(
      ({ from, to, kind }) => from === "nvidia" && to === "openai" && kind === "equity_investment",
    );
    expect([stake?.dealId, stake?.firmness, inBillions(stake && usdOf(stake))]).toEqual([
      "nvidia-equity-2026-02",
      "firm",
      30,
    ]);
  });
  it("a comparison with the article's day says the same", () => {
    const day = (of: string) => ({ flows: live(of), circles: circlesOf(live(of)).circles });
    const changes = flowChanges(day(ARTICLE_DAY), day(ledger.days.latest));
    expect(changes.gone.map(({ dealId, kind }) => `${dealId} ${kind}`)).toEqual(
      expect.arrayContaining(["nvidia-loi-2025-09 equity_investment", "nvidia-loi-2025-09 chip_purchase"]),
    );
    expect(changes.appeared.map(({ dealId }) => dealId)).toContain("nvidia-equity-2026-02");
    expect(changes.circlesClosed.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["amazon.openai", "cerebras.openai"]),
    );
    expect(
      changes.moved.map(({ before, after }) => [before.dealId, inBillions(usdOf(before)), inBillions(usdOf(after))]),
    ).toContainEqual(["msft-equity-2019-2023", false, 250]);
  });
  it("the same contract under two names is one edge, since its shown amount: Microsoft's $250B of 28 October 2025", () => {
    const { flows, sameMoney } = read(ledger.days.latest);
    expect(sameMoney.map(({ flow, counted, relation }) => [flow.dealId, counted.dealId, relation])).toContainEqual([
      "oracle-4p5gw-2025-07",
      "oracle-300b-2025-09",
      "same_capacity_as",
    ]);
    const azure = flows.filter(
      ({ from, to, kind }) => from === "openai" && to === "microsoft" && kind === "cloud_contract",
    );
    expect(azure.map(({ dealId, since }) => [dealId, since.latest])).toEqual([
      ["msft-azure-250b-2025-10", "2025-10-28"],
    ]);
  });
  it("circularity lies between balanced flow forwarding and the maximum, and the in-cycle share above", () => {
    const found = measures(dollarNetwork(live(ledger.days.latest)));
    expect(inBillions(found.gross)).toBe(inBillions(COUNTS.circular.grossUsd));
    expect(inBillions(found.maximumCirculation.amount)).toBe(inBillions(COUNTS.circular.maximumCirculationUsd));
    expect(found.balancedFlowForwarding.ratio).toBeLessThanOrEqual(found.maximumCirculation.ratio);
    expect(found.maximumCirculation.ratio).toBeLessThanOrEqual(found.inCycleShare.ratio);
  });
  it("circles bind through Amazon, CoreWeave and Microsoft; CoreWeave's chips of unknown amount bind none", () => {
    const { circles } = circlesOf(live(ledger.days.latest));
    expect(circles.filter(({ firmness }) => firmness === "firm").map(({ key }) => key)).toEqual(
      COUNTS.circular.firmCircles,
    );
    expect(circle(live(ledger.days.latest), "coreweave.nvidia").firmness).toBe("soft");
  });
  it("Amazon's circle bound for 15 of its $50B in February 2026, and for all 50 once the 35 were paid", () => {
    const then = circle(live("2026-03-01"), "amazon.openai");
    expect([inBillions(then.bound?.usd), inBillions(then.bottleneck?.usd)]).toEqual([15, 50]);
    expect(inBillions(circle(live(ledger.days.latest), "amazon.openai").bound?.usd)).toBe(50);
  });
  it("a circle is closed since its shown amounts: Microsoft's since October 2025, Amazon's since February 2026", () => {
    const since = (key: string) => circle(live(ledger.days.latest), key).since;
    expect([since("microsoft.openai"), since("amazon.openai")]).toEqual(["2025-10-28", "2026-02-27"]);
  });
  it("$93.35B go round, each dollar once: 50 by Amazon, 30 by Nvidia, 13 by Microsoft, 0.35 by CoreWeave", () => {
    const found = measures(dollarNetwork(live(ledger.days.latest)));
    expect(inBillions(found.maximumCirculation.distinct)).toBe(50 + 30 + 13 + 0.35);
  });
  it("no guarantee is in any measure, and a dropped soft flow opens no circle that is firm", () => {
    expect(live(ledger.days.latest).some(({ kind }) => kind === "guarantee")).toBe(false);
    const firm = circlesOf(live(ledger.days.latest, { firmness: ["firm"] })).circles;
    expect(firm.filter(({ firmness }) => firmness === "firm").map(({ key }) => key)).toEqual(
      COUNTS.circular.firmCircles,
    );
  });
  it("all of Nvidia's $30B can come back by way of Oracle, 6 % of it in proportion", () => {
    const stake = stakesOf(live(ledger.days.latest)).find(({ from, to }) => from === "nvidia" && to === "openai");
    expect([inBillions(stake?.stake), stake?.direct, stake?.bound]).toEqual([30, 0, 1]);
    expect(stake?.proportional).toBeCloseTo(0.06, 2);
  });
});

describe("filters", () => {
  it("a partner keeps its own flows and every leg of its circles", () => {
    const flows = live(ledger.days.latest, { partners: ["oracle"] });
    expect(circle(flows, "nvidia.openai.oracle").legs).toHaveLength(3);
    expect(flows.some(({ from, to }) => [from, to].includes("cerebras"))).toBe(false);
  });
  it("a minimum leaves out what is smaller and what nobody put a number on", () => {
    const flows = live(ledger.days.latest, { minimumUsd: 50e9 });
    expect(flows.map(({ dealId }) => dealId).sort()).toEqual(COUNTS.circular.flowsFrom50Billion);
  });
});

describe("modelled amounts", () => {
  const assumptions = {
    unitCostUsdPerGw: 55e9,
    supplierShares: { nvidia: 0.6, amd: 0.3 },
    sharePricesUsd: { amd: 200 },
  };
  it("are gigawatts × unit cost × the supplier's share: Nvidia's 10 GW at $55B and 60 % are $330B", () => {
    const flow = withModelledAmounts(live(ARTICLE_DAY), assumptions).find(
      ({ to, kind, dealId }) => to === "nvidia" && kind === "chip_purchase" && dealId === "nvidia-loi-2025-09",
    );
    expect(flow?.amount).toEqual({
      basis: "modelled",
      usd: 330e9,
      factors: [
        { name: "power", value: 10 },
        { name: "unitCost", value: 55e9 },
        { name: "supplierShare", value: 0.6 },
      ],
    });
  });
  it("are shares × the reader's price for AMD's warrant: 160M at $200 are $32B", () => {
    const flow = withModelledAmounts(live(ARTICLE_DAY), assumptions).find(
      ({ from, kind }) => from === "amd" && kind === "warrant",
    );
    expect(flow?.amount).toMatchObject({ basis: "modelled", usd: 32e9 });
  });
  it("never replace what a source states, nor fill in what has neither gigawatts nor shares", () => {
    const before = live(ledger.days.latest);
    const after = withModelledAmounts(before, assumptions);
    const kept = before.filter(({ amount, power, shares }) => amount.basis === "stated" || (!power && !shares));
    expect(kept.length).toBeGreaterThan(0);
    expect(after.filter((flow) => kept.includes(flow))).toEqual(kept);
    expect(after.filter(({ amount }) => amount.basis === "modelled").length).toBeGreaterThan(0);
  });
});
