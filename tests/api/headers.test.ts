import { describe, expect, it } from "vitest";
import { etagOf, isMatch } from "@/lib/api/headers";
import { Recent } from "@/lib/api/recent";

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

describe("answers held ready", () => {
  const text = (length: number) => ({ body: "x".repeat(length) });
  it("are forgotten when others were asked for more lately", () => {
    const recent = new Recent<{ body: string }>(100);
    for (let index = 0; index < 10; index += 1) recent.set(String(index), text(10));
    recent.get("0");
    recent.set("more", text(10));
    expect([recent.get("0"), recent.get("1"), recent.get("more")].map((held) => held?.body.length)).toEqual([
      10,
      undefined,
      10,
    ]);
  });
  it("are none that would take the room of many", () => {
    const recent = new Recent<{ body: string }>(100);
    recent.set("large", text(11));
    expect(recent.get("large")).toBeUndefined();
  });
});
