import { describe, expect, it } from "vitest";
import { readCursor, toCursor } from "@/lib/api/page-of";
import { Problem } from "@/lib/http/problem";

const here = { version: "0123456789ab", question: "/deals?layer=chips" };

describe("a cursor", () => {
  it("leads to the row it was made for", () => {
    expect(readCursor(toCursor(200, here), here)).toBe(200);
  });
  it("is refused after an import, for another question, or when somebody turned it", () => {
    const cursor = toCursor(200, here);
    const turned = Buffer.from(Buffer.from(cursor, "base64url").toString().replace("200", "300")).toString("base64url");
    for (const [given, binding] of [
      [cursor, { ...here, version: "ba9876543210" }],
      [cursor, { ...here, question: "/deals?" }],
      [turned, here],
      ["", here],
      ["%", here],
    ] as const) {
      expect(() => readCursor(given, binding)).toThrow(Problem);
    }
  });
});
