import { describe, expect, it } from "vitest";
import { connect } from "@/db/connection";
import { handIn, ledgerFile, newDeal, powerClaim } from "../../ledger-file";
import { COUNTS } from "../counts";
import { call } from "./call";

/** The real ledger with one thing done to it that only damage or a wrong hand can do. */
function tampered(...statements: string[]): string {
  const file = ledgerFile();
  const { $client } = connect(file, { mustExist: true });
  $client.pragma("foreign_keys = OFF");
  $client.pragma("ignore_check_constraints = ON");
  $client.exec("DROP TRIGGER claims_refuse_update");
  for (const statement of statements) $client.exec(statement);
  $client.close();
  return file;
}

describe("an audit", { timeout: 60_000 }, () => {
  it("finds no fault in the seeds, ends with 0, and prints the rule of every warning", async () => {
    const { code, out } = await call(ledgerFile(), "audit");
    expect(code).toBe(0);
    expect(out).toContain(
      "Rule: a soft status (talks, reported, announced, letter of intent) is at most 180 days old on the ledger's latest day.",
    );
    expect(out).toMatch(
      /^ {2}stargate-uae-2025-05: "announced" was last said \d{3} days before [-\d]{10}, on 2025-05-22$/m,
    );
    expect(out).toContain("Rule: a claim rests on a page that was read (verification: seen).");
    const { deals, claims, latest } = COUNTS;
    expect(out).toContain(`${deals} deals and ${claims} claims up to ${latest.day}: 0 faults, `);
  });

  it.each([
    [
      "a claim whose source is gone",
      "DELETE FROM sources WHERE id = 'amd-nasdaq'",
      /refers to a row of sources that does not exist/,
    ],
    [
      "a figure in the wrong unit",
      "UPDATE claims SET unit = 'USD' WHERE id = 'amd-6gw-2025-10/power/amd-nasdaq'",
      /power is measured in GW/,
    ],
    [
      "a low above its high",
      "UPDATE claims SET low = 9 WHERE id = 'amd-6gw-2025-10/power/amd-nasdaq'",
      /low 9 is above high 6/,
    ],
    [
      "a date that means other days",
      "UPDATE claims SET stated_on_latest = '2025-10-09' WHERE id = 'amd-6gw-2025-10/power/amd-nasdaq'",
      /2025-10-06 is held as 2025-10-06 to 2025-10-09/,
    ],
    [
      "a dispute about nothing",
      "UPDATE dispute_members SET claim_id = 'nobody' WHERE claim_id IS NOT NULL",
      /there is no claim "nobody"/,
    ],
    [
      "a relation that joins two layers",
      "INSERT INTO relations SELECT 'amd-6gw-2025-10', 'oracle-300b-2025-09', 'same_capacity_as', reason, since, since_earliest, since_latest FROM relations LIMIT 1",
      /same_capacity_as joins two layers/,
    ],
    [
      "a deal without a status",
      "UPDATE claims SET property = 'term', status = NULL, text = '{\"en\":\"x\",\"fr\":\"x\"}' WHERE property = 'status' AND deal_id = 'nextdc-2025-12'",
      /nextdc-2025-12\.json claims: a deal needs a claim of its status/,
    ],
    [
      "a deal that the search does not find",
      "DELETE FROM search WHERE ref = 'nextdc-2025-12'",
      /nextdc-2025-12: is not in the index/,
    ],
  ])("ends with 1 on %s, and says where", async (_what, statement, expected) => {
    const { code, out } = await call(tampered(statement), "audit");
    expect(out).toMatch(expected);
    expect(out).toContain("Fault. Rule: ");
    expect(code).toBe(1);
  });

  it("warns of two deals that may be one, of sources that disagree without a word on it, and of a claim dated after its page", async () => {
    const file = ledgerFile();
    const [first, second] = [newDeal("lumen-2026-07", 3), newDeal("lumen-2026-08", 3)];
    await call(file, "import", handIn("a.json", first));
    await call(
      file,
      "import",
      handIn("b.json", {
        ...second,
        parties: [...second.parties, { organisation: "lumen-2026-07-lumen", role: "developer" }],
      }),
    );
    await call(file, "import", handIn("c.json", { id: "lumen-2026-07", claims: [powerClaim(9)] }));
    const { code, out } = await call(file, "audit");
    expect(out).toContain("lumen-2026-07/power/lumen-2026-07-page: disagrees with lumen-2026-07/power/amd-nasdaq");
    expect(out).toContain("lumen-2026-07/power/amd-nasdaq: is dated 2026-07-10, but amd-nasdaq is of");
    expect(code).toBe(0);
    expect(out).toContain("lumen-2026-07: may be lumen-2026-08: both state 3 GW");
  });
});
