import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { databaseFile } from "@/db/location";

describe("DATABASE_URL", () => {
  it("is data/circuit.db when unset or empty", () => {
    expect(databaseFile("")).toBe(resolve("data/circuit.db"));
  });
  it.each([
    ["/tmp/x.db", "/tmp/x.db"],
    ["file:/tmp/x.db", "/tmp/x.db"],
    ["file:///tmp/x.db", "/tmp/x.db"],
    ["file:other/x.db", resolve("other/x.db")],
    ["x.db", resolve("x.db")],
  ])("%s is %s", (url, file) => {
    expect(databaseFile(url)).toBe(file);
  });
  it.each(["postgres://localhost/x", "libsql://x.turso.io", "http://x", "file:"])(
    "refuses %s and says what it may be",
    (url) => {
      expect(() => databaseFile(url)).toThrow(/must be a file path or a file: URL/);
    },
  );
});
