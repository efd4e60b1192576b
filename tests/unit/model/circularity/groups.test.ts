import { describe, expect, it } from "vitest";
import { circlesOf } from "@/lib/model/circularity/circles";
import { betweenGroups, groupsOf } from "@/lib/model/circularity/groups";
import { flow } from "./flows";

const company = (id: string, memberOf?: string) => ({ id, kind: "company" as const, memberOf });
const GROUPS = groupsOf([company("softbank"), company("sb-energy", "softbank"), company("openai")]);
const FLOWS = [
  flow("softbank→openai", 30e9, { kind: "equity_investment" }),
  flow("openai→sb-energy", 0.5e9, { kind: "equity_investment" }),
  flow("softbank→sb-energy", 0.5e9, { kind: "equity_investment" }),
];

describe("groups counted as one", () => {
  it("close the circle through SoftBank, which owns SB Energy; counted apart, none closes", () => {
    expect(circlesOf(FLOWS).circles).toEqual([]);
    const [circle, ...others] = circlesOf(betweenGroups(FLOWS, GROUPS)).circles;
    expect([circle?.key, circle?.bottleneck?.usd, others]).toEqual(["openai.softbank", 0.5e9, []]);
  });
  it("leave out what moves inside a group, and keep the member that each flow is of", () => {
    const flows = betweenGroups(FLOWS, GROUPS);
    expect(flows.map(({ from, to, ends }) => [from, to, ends?.to])).toEqual([
      ["softbank", "openai", undefined],
      ["openai", "softbank", "sb-energy"],
    ]);
  });
  it("reach to the top of a group, and do not hold lenders that are only looked up under a name", () => {
    const groups = groupsOf([
      company("a"),
      company("b", "a"),
      { id: "c", kind: "vehicle", memberOf: "b" },
      { id: "lenders", kind: "group", memberOf: "a" },
    ]);
    expect([...groups]).toEqual([
      ["b", "a"],
      ["c", "a"],
    ]);
  });
});
