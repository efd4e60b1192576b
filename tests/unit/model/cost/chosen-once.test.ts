import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenOnce, linksAmong } from "@/lib/model/cost/chosen-once";
import { costInputs } from "@/lib/model/cost/cost-inputs";
import { projectsOf } from "@/lib/model/cost/study";
import { exact, relation, standingWith, upTo } from "../builders";
import { project, projects, scenario } from "./projects";

const deal = (id: string, gigawatts: number, rest = {}) => project(exact(gigawatts), { id, firmness: "soft", ...rest });

describe("deals that a reader chooses", () => {
  it("count a part inside its whole only once, also through a deal that was not chosen", () => {
    const relations = [relation("oracle", "part_of", "sites"), relation("sites", "part_of", "stargate")];
    const links = linksAmong(new Set(["oracle", "stargate"]), relations);
    const { counted, notCosted } = chosenOnce([deal("oracle", 4.5), deal("stargate", 10)], links);
    expect(counted.map(({ id }) => id)).toEqual(["stargate"]);
    expect(notCosted).toEqual([{ id: "oracle", because: "stargate", reason: "part_of" }]);
  });
  it("count two names of one capacity once, by the one that binds", () => {
    const links = linksAmong(new Set(["rent", "site"]), [relation("rent", "same_capacity_as", "site")]);
    const { counted, notCosted } = chosenOnce([deal("rent", 4.5), deal("site", 4.5, { firmness: "firm" })], links);
    expect(counted.map(({ id }) => id)).toEqual(["site"]);
    expect(notCosted).toEqual([{ id: "rent", because: "site", reason: "same_capacity_as" }]);
  });
  it("never count a dead deal beside its successor, and let a dead whole hide nothing", () => {
    const relations = [relation("new", "supersedes", "old"), relation("part", "part_of", "old")];
    const links = linksAmong(new Set(["new", "old", "part"]), relations);
    const chosen = [deal("old", 10, { firmness: "dead" }), deal("new", 5), deal("part", 1)];
    const { counted, notCosted } = chosenOnce(chosen, links);
    expect(counted.map(({ id }) => id)).toEqual(["new", "part"]);
    expect(notCosted).toEqual([{ id: "old", because: "new", reason: "superseded" }]);
  });
  it("keep what binds of a part as the bound part of its whole", () => {
    const links = linksAmong(new Set(["abilene", "sites"]), [relation("abilene", "part_of", "sites")]);
    const abilene = project(upTo(1.2), { id: "abilene", boundGw: 1.2 });
    expect(chosenOnce([abilene, deal("sites", 7)], links).counted).toEqual([deal("sites", 7, { boundGw: 1.2 })]);
  });
  it("all count where nothing ties them", () => {
    fc.assert(
      fc.property(projects, (some) => {
        expect(chosenOnce(some, [])).toEqual({ counted: some, notCosted: [] });
      }),
    );
  });
});

describe("one layer of the ledger", () => {
  const inputs = (standings: ReturnType<typeof standingWith>[], relations: ReturnType<typeof relation>[] = []) =>
    costInputs({ standings, relations, milestones: [] });
  const built = (given: ReturnType<typeof inputs>, scope: "chips" | "site", soft: number) =>
    projectsOf(given, scenario({ scope })).reduce(
      (sum, { power, boundGw = 0, firmness }) =>
        sum + boundGw + ((power.high ?? 0) - boundGw) * (firmness === "firm" ? 1 : soft),
      0,
    );
  it("is as firm as its total: of AMD's 6 GW one, with Cerebras 1.75 GW, when nothing soft is built", () => {
    const amd = standingWith("amd", exact(6), { binding: 1 });
    const cerebras = standingWith("cerebras", exact(0.75));
    const broadcom = standingWith("broadcom", exact(10), { status: "announced" });
    const chips = inputs([amd, cerebras, broadcom]);
    expect(chips.scopes.chips).toContainEqual({ id: "amd", power: exact(6), firmness: "soft", boundGw: 1 });
    expect(built(chips, "chips", 0)).toBe(1.75);
    expect(built(chips, "chips", 1)).toBe(16.75);
  });
  it("counts a firm site inside announced ones, through those in between: up to 1.2 GW of 7", () => {
    const sites = standingWith("sites", exact(7), { layer: "site", status: "announced" });
    const campus = standingWith("campus", exact(2), { layer: "site", status: "announced" });
    const abilene = standingWith("abilene", upTo(1.2), { layer: "site", status: "operating" });
    const relations = [relation("campus", "part_of", "sites"), relation("abilene", "part_of", "campus")];
    const given = inputs([sites, campus, abilene], relations);
    expect(given.scopes.site).toEqual([{ id: "sites", power: exact(7), firmness: "soft", boundGw: 1.2 }]);
    expect(built(given, "site", 0)).toBe(1.2);
    expect(built(given, "site", 1)).toBe(7);
  });
});
