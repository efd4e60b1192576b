import { describe, expect, it } from "vitest";
import { ledgerVersion } from "@/db/readers/ledger-version";
import type { Ledger } from "@/lib/model/ledger";
import { seededLedger } from "../ledger";

describe("the ledger's version", () => {
  it("is the same for the same content, whatever the order of rows and keys", async () => {
    const { ledger } = await seededLedger();
    const shuffled: Ledger = {
      ...ledger,
      claims: [...ledger.claims].sort((a, b) => b.dealId.localeCompare(a.dealId)),
      flows: [...ledger.flows].reverse(),
      deals: ledger.deals.map((deal) => Object.fromEntries(Object.entries(deal).reverse()) as Ledger["deals"][number]),
    };
    expect(ledgerVersion(ledger)).toMatch(/^[0-9a-f]{12}$/);
    expect(ledgerVersion(shuffled)).toBe(ledgerVersion(ledger));
  });
  it("is another when a deal's claims come in another order, by which a tie between them is read", async () => {
    const { ledger } = await seededLedger();
    expect(ledgerVersion({ ...ledger, claims: [...ledger.claims].reverse() })).not.toBe(ledgerVersion(ledger));
  });
  it("is another when one word or one figure is", async () => {
    const { ledger } = await seededLedger();
    const [first, ...others] = ledger.deals;
    if (!first) throw new Error("no deals");
    expect(
      ledgerVersion({
        ...ledger,
        deals: [{ ...first, title: { ...first.title, en: `${first.title.en}.` } }, ...others],
      }),
    ).not.toBe(ledgerVersion(ledger));
  });
});
