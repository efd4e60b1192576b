import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualifiedBand, realisedCapex, realisedPower, totalCapex } from "@/lib/model/cost/capex";
import { atLeast, exact, gw, upTo } from "../builders";
import { project, projects, scenario, scenarios } from "./projects";

/** At 50 to 60 billion dollars a gigawatt, all of it built. */
const huang = scenario({ unitCost: { low: 50e9, high: 60e9 }, realisation: { firm: 1, soft: 1, dead: 1 } });

describe("capital cost at 50 to 60 billion dollars a gigawatt", () => {
  it("of Stargate's 10 GW is 500 to 600, of AMD's 6 GW 300 to 360", () => {
    expect(realisedCapex(project(exact(10)), huang)).toEqual({ low: 500e9, high: 600e9, open: false });
    expect(realisedCapex(project(exact(6)), huang)).toEqual({ low: 300e9, high: 360e9, open: false });
  });
  it("of Nvidia's at least 10 GW is at least 500 to 600", () => {
    const capex = realisedCapex(project(atLeast(10)), huang);
    expect(capex).toEqual({ low: 500e9, high: 600e9, open: true });
    expect(qualifiedBand(capex)).toEqual({ qualifier: "at_least", low: 500e9, high: 600e9 });
  });
  it("of 10 GW at more than 40 billion is more than 400, and at about 35 about 350", () => {
    const at = (low: number, qualifier: "more_than" | "about") => ({ low: low * 1e9, high: low * 1e9, qualifier });
    const altman = realisedCapex(project(exact(10)), { ...huang, unitCost: at(40, "more_than") });
    expect(altman).toEqual({ low: 400e9, high: 400e9, open: true });
    expect(qualifiedBand(altman, [project(exact(10))], at(40, "more_than")).qualifier).toBe("more_than");
    const bernstein = realisedCapex(project(exact(10)), { ...huang, unitCost: at(35, "about") });
    expect(qualifiedBand(bernstein, [project(exact(10))], at(35, "about"))).toEqual({
      qualifier: "about",
      low: 350e9,
      high: 350e9,
    });
  });
  it("of up to 10 GW is up to 600, and of about 7 GW about 350 to 420", () => {
    expect(qualifiedBand(realisedCapex(project(upTo(10)), huang))).toEqual({ qualifier: "up_to", high: 600e9 });
    expect(qualifiedBand(realisedCapex(project(gw(7, 7, "about")), huang), [project(gw(7, 7, "about"))])).toMatchObject(
      {
        qualifier: "about",
        low: 350e9,
        high: 420e9,
      },
    );
  });
  it("of the article's 26 GW is 1,300 to 1,560, of 16 GW 800 to 960", () => {
    expect(
      totalCapex([exact(10), exact(10), exact(6)].map((power) => realisedCapex(project(power), huang))),
    ).toMatchObject({
      low: 1300e9,
      high: 1560e9,
    });
    expect(realisedCapex(project(exact(16)), huang)).toMatchObject({ low: 800e9, high: 960e9 });
  });
  it("of the one gigawatt of AMD's six that binds is 50 to 60, when nothing soft gets built", () => {
    const firmOnly = { ...huang, realisation: { firm: 1, soft: 0, dead: 0 } };
    const amd = project(exact(6), { firmness: "soft", boundGw: 1 });
    expect(realisedCapex(amd, firmOnly)).toEqual({ low: 50e9, high: 60e9, open: false });
    expect(realisedCapex(amd, huang)).toMatchObject({ low: 300e9, high: 360e9 });
    expect(realisedPower([amd], firmOnly.realisation)).toEqual({ low: 1, high: 1, open: false });
  });
  it("of a signed ceiling of 1.2 GW is up to 60 to 72, not a range from zero", () => {
    const abilene = project(upTo(1.2), { boundGw: 1.2 });
    expect(qualifiedBand(realisedCapex(abilene, huang), [abilene])).toEqual({
      qualifier: "up_to",
      low: 60e9,
      high: 72e9,
    });
  });
  it("counts of each firmness group the share the reader expects to be built", () => {
    const half = scenario({ realisation: { firm: 1, soft: 0.5, dead: 0 } });
    expect(realisedCapex(project(exact(10), { firmness: "soft" }), half)).toEqual({
      low: 250e9,
      high: 300e9,
      open: false,
    });
    expect(realisedCapex(project(atLeast(10), { firmness: "dead" }), half)).toEqual({ low: 0, high: 0, open: false });
    expect(
      realisedPower([project(exact(6)), project(exact(10), { firmness: "soft" })], half.realisation),
    ).toMatchObject({ low: 11, high: 11 });
  });
});

describe("whatever the projects and the scenario, capital cost", () => {
  it("is the sum over deals, and never runs backwards", () => {
    fc.assert(
      fc.property(projects, projects, scenarios, (some, more, of) => {
        const total = (list: typeof some) => totalCapex(list.map((each) => realisedCapex(each, of)));
        const [a, b, both] = [total(some), total(more), total([...some, ...more])];
        expect(both.low).toBeCloseTo(a.low + b.low, 0);
        expect(both.high).toBeCloseTo(a.high + b.high, 0);
        expect(both.low).toBeLessThanOrEqual(both.high);
      }),
    );
  });
  it("rises with unit cost and realisation, and doubles when the unit cost does", () => {
    fc.assert(
      fc.property(projects, scenarios, (some, of) => {
        const total = (unit: typeof of) => totalCapex(some.map((each) => realisedCapex(each, unit)));
        const dearer = { ...of, unitCost: { low: of.unitCost.low * 2, high: of.unitCost.high * 2 } };
        expect(total(dearer).high).toBeCloseTo(total(of).high * 2, 0);
        const surer = { ...of, realisation: { firm: 1, soft: 1, dead: 1 } };
        expect(total(surer).low).toBeGreaterThanOrEqual(total(of).low);
        expect(total(surer).high).toBeGreaterThanOrEqual(total(of).high);
      }),
    );
  });
});
