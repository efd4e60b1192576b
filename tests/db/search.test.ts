import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "@/db/connection";
import { searchExpression } from "@/db/readers/search";
import { seededLedger } from "../ledger";

describe("the search", () => {
  let connection: Connection;
  beforeAll(async () => {
    ({ connection } = await seededLedger());
  });
  const find = (text: string) => {
    const expression = searchExpression(text);
    return expression
      ? connection
          .all<{ ref: string }>(sql`SELECT ref FROM search WHERE search MATCH ${expression}`)
          .map(({ ref }) => ref)
      : [];
  };

  it("finds a deal by a partner's name", () => {
    expect(find("broadcom")).toContain("broadcom-10gw-2025-10");
  });

  it("folds accents, both in the question and in the ledger", () => {
    expect(find("memoire")).toEqual(find("mémoire"));
    expect(find("memoire")).toContain("korea-memory-2025-10");
  });

  it("matches the beginning of a word and every word of the question", () => {
    expect(find("cereb")).toContain("cerebras-2026-01");
    expect(find("cerebras abilene narvik")).toEqual([]);
  });

  it.each(['"', "AND OR NOT", "a*b", "near(", "(((", "'; drop table claims; --", "§§§"])(
    "takes %s as words, never as a command",
    (text) => {
      expect(() => find(text)).not.toThrow();
    },
  );
});
