import { describe, expect, it } from "vitest";
import { standingsOf } from "@/db/standings";
import { standingsAsOf } from "@/lib/model/standing";
import { seededLedger } from "../ledger";

const noMemory = <Value>(_key: string, make: () => Value): Value => make();

describe("standingsOf", () => {
  it("has the standings of standingsAsOf on every day of the ledger, the day before it and the day after", async () => {
    const { ledger } = await seededLedger();
    const on = standingsOf(ledger, noMemory);
    const dates = [
      ...ledger.claims.map(({ statedOn }) => statedOn),
      ...ledger.deals.map(({ announced }) => announced),
      ...ledger.flows.map(({ starts }) => starts),
    ].map(({ latest }) => latest);
    const first = dates.reduce((a, b) => (a < b ? a : b));
    for (const day of new Set(["1900-01-01", first, ...dates, "2100-01-01"]))
      expect(on(day)).toEqual(standingsAsOf(ledger, day));
  }, 60_000);
  it("works a deal out once for as long as it stands the same", async () => {
    const { ledger } = await seededLedger();
    const made = new Map<string, object>();
    const on = standingsOf(ledger, <Value extends object>(key: string, make: () => Value) => {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as Value;
    });
    const latest = on(ledger.days.latest);
    const { size } = made;
    expect(on("2100-01-01").map((standing, at) => standing === latest[at])).toEqual(latest.map(() => true));
    expect(made.size).toBe(size);
  });
});
