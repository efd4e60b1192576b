import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliveryAsOf, type Delivery } from "@/lib/model/delivery/delivery";
import { STAGES } from "@/lib/model/delivery/words";
import type { StageClaim } from "@/lib/model/ledger";
import { POWER_BASES } from "@/lib/model/vocabulary";
import type { Standing } from "@/lib/model/standing";
import { gw, site, stage, UNKNOWN } from "./worked";

const DEALS = ["a", "b", "c"];
const sites = DEALS.map((id) => site(id));
const deals = DEALS.map((id) => ({ deal: { id }, firmness: "firm" }) as Pick<Standing, "deal" | "firmness">);
const days = Array.from({ length: 9 }, (_, at) => `2025-0${at + 1}-01`);

const quantity = fc.oneof(
  fc.constant(UNKNOWN),
  fc.integer({ min: 0, max: 64 }).map((eighths) => gw(eighths / 8)),
  fc
    .integer({ min: 1, max: 64 })
    .map((eighths) => ({ qualifier: "up_to" as const, unit: "GW" as const, high: eighths / 8 })),
  fc
    .integer({ min: 1, max: 64 })
    .map((eighths) => ({ qualifier: "more_than" as const, unit: "GW" as const, low: eighths / 8 })),
);
const claim: fc.Arbitrary<StageClaim> = fc
  .record({
    of: fc.constantFrom(...DEALS),
    property: fc.constantFrom(...STAGES),
    quantity,
    on: fc.constantFrom(...days),
    basis: fc.constantFrom(undefined, ...POWER_BASES),
  })
  .map((each) => stage(each.of, each.property, each.quantity, each.on, { basis: each.basis }));
const claims = fc.array(claim, { maxLength: 24 });
const read = (of: StageClaim[], asOf = "2025-12-31", among = deals): Delivery =>
  deliveryAsOf({ sites, milestones: [], claims: of }, among, asOf);

describe("for any claims of stages", () => {
  it("a later stage never exceeds an earlier one, of a site and in every total", () =>
    fc.assert(
      fc.property(claims, (all) => {
        const { sites: readings, totals } = read(all);
        const rows = readings.flatMap(({ bases }) => bases.map(({ amounts }) => amounts));
        for (const amounts of rows)
          amounts.forEach(({ low, high }, at) => {
            expect(low).toBeLessThanOrEqual(high);
            expect(low).toBeLessThanOrEqual(amounts[at - 1]?.low ?? low);
            expect(high).toBeLessThanOrEqual(amounts[at - 1]?.high ?? high);
          });
        totals.forEach(({ totals: own }, at) => {
          for (const { basis, low, high } of own) {
            const before = at ? totals[at - 1]?.totals.find((each) => each.basis === basis) : { low, high };
            expect(low).toBeLessThanOrEqual(before?.low ?? -1);
            expect(high).toBeLessThanOrEqual(before?.high ?? -1);
          }
        });
      }),
    ));
  it("an earlier day never knows more than a later one: what comes after it changes nothing", () =>
    fc.assert(
      fc.property(claims, fc.constantFrom(...days), (all, asOf) => {
        const by = all.filter(({ statedOn }) => statedOn.latest <= asOf);
        expect(read(all, asOf)).toEqual(read(by, asOf));
        const known = (of: Delivery) => of.sites.flatMap((each) => each.claims).length;
        expect(known(read(all, asOf))).toBeLessThanOrEqual(known(read(all)));
      }),
    ));
  it("dropping a deal never raises anything", () =>
    fc.assert(
      fc.property(claims, fc.constantFrom(...DEALS), (all, dropped) => {
        const [whole, rest] = [
          read(all),
          read(
            all,
            "2025-12-31",
            deals.filter(({ deal }) => deal.id !== dropped),
          ),
        ];
        for (const { stage: of, totals } of rest.totals)
          for (const { basis, low, high } of totals) {
            const before = whole.totals.find((each) => each.stage === of)?.totals.find((each) => each.basis === basis);
            expect(low).toBeLessThanOrEqual(before?.low ?? -1);
            expect(high).toBeLessThanOrEqual(before?.high ?? -1);
          }
      }),
    ));
  it("a total of one basis is the same without the claims on any other", () =>
    fc.assert(
      fc.property(claims, fc.constantFrom(...POWER_BASES), (all, basis) => {
        const stated = (of: StageClaim[]) =>
          read(of).totals.map(({ totals }) => totals.find((each) => each.basis === basis)?.low ?? 0);
        expect(stated(all)).toEqual(stated(all.filter((each) => each.basis === basis)));
      }),
    ));
});
