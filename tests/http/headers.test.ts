import { describe, expect, it } from "vitest";
import { etagOf, isMatch } from "@/lib/http/headers";

describe("tags of answers", () => {
  it("differ with any part of the question", () => {
    expect(
      new Set([
        etagOf("v1", "json", "/deals"),
        etagOf("v2", "json", "/deals"),
        etagOf("v1", "csv", "/deals"),
        etagOf("v1", "json", "/claims"),
      ]).size,
    ).toBe(4);
  });
  it("match weakly, alone or in a list", () => {
    const tag = etagOf("v1");
    for (const header of [tag, tag.replace("W/", ""), `"other", ${tag}`])
      expect(isMatch(header, tag), header).toBe(true);
    for (const header of [null, '"other"', ""]) expect(isMatch(header, tag), String(header)).toBe(false);
  });
});
