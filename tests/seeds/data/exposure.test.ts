import { beforeAll, describe, expect, it } from "vitest";
import { editionOf } from "@/db/edition-of";
import type { Edition } from "@/lib/model/edition";
import { exposures, type Exposure } from "@/lib/model/exposure/exposure";
import { stressOf, type StressChoices } from "@/lib/model/exposure/stress";
import { stressInputs } from "@/lib/model/exposure/stress-inputs";
import { statedNumber, type KnownQuantity } from "@/lib/model/quantity";
import { seededLedger } from "../../ledger";
import { NO_INDEX } from "../../views/reader";

const ARTICLE_DAY = "2025-10-08";
const AUTUMN = "2026-10-10";
let edition: Edition;
beforeAll(async () => {
  edition = editionOf((await seededLedger()).ledger, "0123456789ab", NO_INDEX);
});

const on = (day: string) => exposures(edition.on(day), edition.ledger);
const of = (party: string, day = AUTUMN): Exposure => {
  const found = on(day).find((each) => each.party === party);
  if (!found) throw new Error(`${party} is not exposed on ${day}`);
  return found;
};
const billions = (quantity: KnownQuantity | undefined) => quantity && Math.round(statedNumber(quantity) / 1e7) / 100;
const inputs = (day = AUTUMN) => stressInputs(edition.on(day), edition.organisations, on(day)).inputs;
const CHOICES: StressChoices = {
  keptPart: 1,
  paysAlone: {},
  firmOnly: false,
  guaranteesCalled: true,
  shareValue: 1,
  cut: [],
};

const nobodyAlone = () => Object.fromEntries(Object.keys(inputs().paysAlone).map((party) => [party, 0]));

describe("exposure in the autumn of 2026", () => {
  it("OpenAI has promised Oracle over $300B, Microsoft $250B, Amazon $138B, CoreWeave up to $22.4B: the same money once", () => {
    const quantity = (party: string) => of(party).contracts.quantity;
    expect(quantity("oracle")).toMatchObject({ qualifier: "more_than", low: 300e9 });
    expect(quantity("microsoft")).toMatchObject({ qualifier: "exact", high: 250e9 });
    expect(quantity("amazon")).toMatchObject({ qualifier: "exact", high: 138e9 });
    expect(quantity("coreweave")).toMatchObject({ qualifier: "up_to", high: 22.4e9 });
    expect(of("oracle").perYear?.quantity).toMatchObject({ low: 30e9 });
    expect(
      on(AUTUMN)
        .slice(0, 3)
        .map(({ party }) => party),
    ).toEqual(["oracle", "microsoft", "amazon"]);
  });
  it("each share of a backlog is of the figure reported last by then, with the days of both", () => {
    const share = (party: string, day = AUTUMN) => {
      const { backlogShare } = of(party, day);
      if (!backlogShare) return undefined;
      const { low, high } = backlogShare.share;
      return [(low ?? high ?? 0).toFixed(3), backlogShare.backlog.period.latest, backlogShare.contractsOn.edtf];
    };
    expect(share("oracle")).toEqual([(300 / 664).toFixed(3), "2026-08-31", "2025-09-23"]);
    expect(share("microsoft")).toEqual([(250 / 678).toFixed(3), "2026-06-30", "2025-10-28"]);
    expect(share("amazon")).toEqual([(138 / 496).toFixed(3), "2026-06-30", "2026-02-27"]);
    expect(share("coreweave")?.slice(0, 2)).toEqual([(22.4 / 103.7).toFixed(3), "2026-06-30"]);
    expect(share("oracle", ARTICLE_DAY)).toEqual([(300 / 455).toFixed(3), "2025-08-31", "2025-09-23"]);
  });
  it("has no share where the contract or the backlog is not stated by the day", () => {
    expect(of("alphabet").backlogShare).toBeUndefined();
    expect(of("broadcom").backlogShare).toBeUndefined();
    expect(of("coreweave", "2025-08-01").backlogShare).toBeUndefined();
  });
  it("only Microsoft says itself what part is OpenAI's: about 45% at the end of 2025", () => {
    expect(of("microsoft").statedShare).toMatchObject({ quantity: { low: 0.45 }, period: { latest: "2025-12-31" } });
    expect(on(AUTUMN).filter(({ statedShare }) => statedShare)).toHaveLength(1);
    expect(of("microsoft", "2025-12-01").statedShare).toBeUndefined();
  });
  it("Nvidia's guarantee of up to $105B is contingent and in nothing else; its backstop of CoreWeave covers no debt", () => {
    expect(of("nvidia").contingent.quantity).toMatchObject({ qualifier: "up_to", high: 105e9 });
    expect(of("nvidia").contracts.quantity).toBeUndefined();
    expect(of("nvidia").stake?.cost).toMatchObject({ high: 30e9 });
  });
  it("upstream of Oracle are the loans of its sites and the chips; of SoftBank the loans on OpenAI's shares", () => {
    expect(billions(of("oracle").upstream.quantity)).toBe(105.6);
    expect(of("softbank").upstream.flows.map(({ money }) => money.from)).toEqual(
      expect.arrayContaining(["softbank-bridge-lenders", "softbank-margin-lenders", "softbank-bondholders"]),
    );
    expect(of("round-2026-investors").upstream.flows).toEqual([]);
    expect(of("coreweave").upstream.flows.map(({ money }) => money.id)).toEqual(["coreweave-ddtl3-2025-07#1"]);
  });
});

describe("the stress on the ledger", () => {
  it("at 100 % nobody fails and nothing is short, on any day, even if nobody can pay alone", () => {
    for (const day of [ARTICLE_DAY, "2026-03-31", AUTUMN]) {
      for (const paysAlone of [{}, nobodyAlone()]) {
        const { rows, unpaid, rounds, called } = stressOf(inputs(day), { ...CHOICES, paysAlone });
        expect([unpaid, rounds, called]).toEqual([0, [], []]);
        expect(rows.filter(({ short, stakeLoss }) => short > 0 || stakeLoss > 0)).toEqual([]);
      }
    }
  });
  it("at 50 % Oracle is short of half of what OpenAI owes it", () => {
    const row = stressOf(inputs(), { ...CHOICES, keptPart: 0.5 }).rows.find(({ party }) => party === "oracle");
    expect(row?.promised).toBe(300e9);
    expect(row?.short).toBeCloseTo(150e9, 0);
  });
  it("the less OpenAI pays, the more everybody is short", () => {
    for (const paysAlone of [{}, nobodyAlone()]) {
      const [ledger, before] = [inputs(), new Map<string, number>()];
      for (let percent = 100; percent >= 0; percent -= 1) {
        const { rows } = stressOf(ledger, { ...CHOICES, paysAlone, keptPart: percent / 100 });
        for (const { party, short } of rows) {
          expect(short).toBeGreaterThanOrEqual((before.get(party) ?? 0) - 1);
          before.set(party, short);
        }
      }
    }
  });
  it("at 5 % CoreWeave, which lives on its customers, fails after OpenAI, and its lenders are short", () => {
    const { rounds, shock, contagion, unpaid } = stressOf(inputs(), { ...CHOICES, keptPart: 0.05 });
    expect(rounds).toEqual([["openai"], ["coreweave"]]);
    expect(shock + contagion).toBeCloseTo(unpaid, 0);
    expect(contagion).toBeGreaterThan(0);
  });
  it("a flow that is cut is short of all of it, while everything else is paid", () => {
    const { rows, unpaid, shock, rounds } = stressOf(inputs(), { ...CHOICES, cut: ["oracle-300b-2025-09#1"] });
    expect(rows.find(({ party }) => party === "oracle")).toMatchObject({ promised: 300e9, short: 300e9 });
    expect([unpaid, shock, rounds]).toEqual([300e9, 300e9, []]);
  });
  it("Nvidia's guarantee is called once OpenAI fails, and is no part of what anybody lacks", () => {
    const { called, rows } = stressOf(inputs(), { ...CHOICES, keptPart: 0.9 });
    expect(
      called.map(({ guarantee: { guarantor, beneficiary, cap }, round }) => [guarantor, beneficiary, cap, round]),
    ).toEqual([["nvidia", "sb-energy", 105e9, 1]]);
    expect(rows.find(({ party }) => party === "sb-energy")).toMatchObject({
      fromGuarantees: 105e9,
      promised: 0,
      short: 0,
    });
  });
});
