import { describe, expect, it } from "vitest";
import { etagOf, isMatch } from "@/lib/api/headers";
import { Recent } from "@/lib/api/recent";

describe("tags of answers", () => {
  it("differ with any part of the question", () => {
    expect(new Set([etagOf("v1", "json", "/deals"), etagOf("v2", "json", "/deals"), etagOf("v1", "csv", "/deals"), etagOf("v1", "json", "/claims")]).size).toBe(4);
  });
  it("match weakly, in a list, or by a star", () => {
    const tag = etagOf("v1");
    for (const header of [tag, tag.replace("W/", ""), `"other", ${tag}`, "*"]) expect(isMatch(header, tag), header).toBe(true);
    for (const header of [null, '"other"', ""]) expect(isMatch(header, tag), String(header)).toBe(false);
  });
});

describe("answers held ready", () => {
  it("are forgotten when others were asked for more lately", () => {
    const recent = new Recent<number>(2);
    recent.set("a", 1);
    recent.set("b", 2);
    recent.get("a");
    recent.set("c", 3);
    expect([recent.get("a"), recent.get("b"), recent.get("c")]).toEqual([1, undefined, 3]);
  });
});
