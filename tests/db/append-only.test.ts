import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "@/db/connection";
import { seededLedger } from "../ledger";

describe("the ledger's own guards", () => {
  let connection: Connection;
  beforeAll(async () => {
    ({ connection } = await seededLedger());
  });
  /** SQLite's own words, which Drizzle keeps as the cause. */
  const run = (statement: ReturnType<typeof sql>) => () => {
    try {
      connection.run(statement);
    } catch (error) {
      throw error instanceof Error && error.cause ? error.cause : error;
    }
  };

  it("refuses to change a claim", () => {
    expect(run(sql`UPDATE claims SET low = 1 WHERE property = 'power'`)).toThrow(/append-only/);
  });

  it("refuses to remove a claim", () => {
    expect(run(sql`DELETE FROM claims`)).toThrow(/append-only/);
  });

  it.each([
    ["a low above its high", "range", 5, 4],
    ["a range without a low", "range", null, 4],
    ["an exact figure with two numbers", "exact", 1, 2],
    ["a number beside undisclosed", "undisclosed", 1, null],
    ["at least without a number", "at_least", null, null],
    ["a negative amount", "exact", -1, -1],
  ])("refuses %s", (_name, qualifier, low, high) => {
    const insert = sql`INSERT INTO claims (id, deal_id, property, qualifier, low, high, unit, source_id, stated_on, stated_on_earliest, stated_on_latest, rank, verification)
      VALUES ('x', 'amd-6gw-2025-10', 'power', ${qualifier}, ${low}, ${high}, 'GW', 'article', '2025-10-08', '2025-10-08', '2025-10-08', 'normal', 'seen')`;
    expect(run(insert)).toThrow(/CHECK constraint/);
  });

  it("refuses a claim whose source is not in the ledger", () => {
    const insert = sql`INSERT INTO claims (id, deal_id, property, status, source_id, stated_on, stated_on_earliest, stated_on_latest, rank, verification)
      VALUES ('y', 'amd-6gw-2025-10', 'status', 'announced', 'nobody', '2025-10-08', '2025-10-08', '2025-10-08', 'normal', 'seen')`;
    expect(run(insert)).toThrow(/FOREIGN KEY/);
  });
});
