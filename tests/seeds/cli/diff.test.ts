import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { handIn, ledgerFile, newDeal, powerClaim, versionOf } from "../../ledger-file";
import { COUNTS } from "../counts";
import { call } from "./call";

describe("a diff", { timeout: 60_000 }, () => {
  it("lists new deals, claims and sources, and each layer's totals before and after", async () => {
    const deal = newDeal("lumen-2026-07");
    const { latest, chips } = COUNTS;
    const power = powerClaim(3, { source: "lumen-2026-07-page", statedOn: latest.day });
    const claims = deal.claims.map((claim) => (claim.property === "power" ? power : claim));
    const { code, out } = await call(ledgerFile(), "diff", handIn("deal.json", { ...deal, claims }));
    expect(code).toBe(0);
    expect(out).toContain("New deal, Chips: Lumen: chips (lumen-2026-07), announced 10 Jul 2026");
    expect(out).toContain("New source, grade A: Lumen, Press release (lumen-2026-07-page)");
    expect(out).toContain("New flow: lumen-2026-07#1");
    expect(out).toContain(`  Capacity: 3 GW (lumen-2026-07-page, ${latest.english})`);
    expect(out).not.toContain("latest day");
    expect(out).toContain(
      `Chips, Capacity: gross at least ${chips.grossGw} GW → at least ${chips.grossGw + 3} GW; ` +
        `net ${chips.netGw} GW → ${chips.netGw + 3} GW; binding ${chips.firmGw} GW → ${chips.firmGw + 3} GW`,
    );
    expect(out).toMatch(/Cloud, Value: .*unchanged/);
  });

  it("says which figure moves from what to what", async () => {
    const ledger = await readLedgerFile(ledgerFile());
    const claim = powerClaim(7, {
      n: 2,
      rank: "preferred",
      updates: ledger.claims.flatMap(({ id, dealId, flowId, property }) =>
        dealId === "amd-6gw-2025-10" && !flowId && property === "power" ? [id] : [],
      ),
    });
    const { out } = await call(ledgerFile(), "diff", handIn("amd.json", { id: "amd-6gw-2025-10", claims: [claim] }));
    expect(out).toContain("AMD 6 GW and warrant: Capacity moves from 6 GW to 7 GW\n");
  });

  it("writes nothing, and says the same as the import then does", async () => {
    const file = ledgerFile();
    const [before, version] = [statSync(file), await versionOf(file)];
    const deal = handIn("deal.json", newDeal());
    const { out } = await call(file, "diff", deal);
    expect([statSync(file).mtimeMs, statSync(file).size, await versionOf(file)]).toEqual([
      before.mtimeMs,
      before.size,
      version,
    ]);
    const copy = ledgerFile();
    await call(copy, "import", deal);
    expect(
      (await call(copy, "diff", handIn("note.json", { id: "lumen-2026-07", notes: [{ en: "x", fr: "x" }] }))).out,
    ).toContain(`net ${COUNTS.chips.netGw + 3} GW (unchanged)`);
    expect(out).toContain(`net ${COUNTS.chips.netGw} GW → ${COUNTS.chips.netGw + 3} GW`);
  });
});
