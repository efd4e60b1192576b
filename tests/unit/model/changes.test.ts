import { describe, expect, it } from "vitest";
import { historyOf, propertyChanges, latestChanges, type PropertyChange } from "@/lib/model/changes";
import type { Claim, Deal, Flow } from "@/lib/model/ledger";
import { atLeast, exact, onDay, quantityClaim, standingWith, statusClaim } from "./builders";

const { deal } = standingWith("deal", undefined, { announced: "2025-09-22" });
const changesOf = (
  claims: Claim[],
  { deals = [deal], flows = [] }: { deals?: Deal[]; flows?: Flow[] } = {},
  asOf = "2026-07-01",
) => propertyChanges({ deals, flows, claims }, asOf);
const told = ({ day, kind, before, after }: PropertyChange) =>
  `${day} ${kind} ${before?.id ?? "nothing"} → ${after.id}`;

describe("propertyChanges({ deals, flows, claims }, asOf)", () => {
  it("tell what a deal's announcement brought apart from what moved later, and from what to what", () => {
    const claims = [
      quantityClaim("letter", atLeast(10), onDay("2025-09-22")),
      statusClaim("signed", "letter_of_intent", "2025-09-22"),
      quantityClaim("replaced", exact(5), onDay("2026-02-25")),
    ];
    expect(changesOf(claims).map(told)).toEqual([
      "2026-02-25 changed_figure letter → replaced",
      "2025-09-22 new_deal nothing → letter",
      "2025-09-22 new_deal nothing → signed",
    ]);
  });
  it("leave out what another source merely repeats, and what is only recalled", () => {
    const claims = [
      quantityClaim("first", exact(6), onDay("2025-10-06")),
      quantityClaim("again", exact(6), { ...onDay("2025-10-08"), sourceId: "another" }),
      quantityClaim("recalled", exact(9), { ...onDay("2025-10-09"), verification: "recalled" }),
    ];
    expect(changesOf(claims).map(told)).toEqual(["2025-10-06 changed_figure nothing → first"]);
  });
  it("count what was rumoured before the announcement from the announcement on", () => {
    expect(changesOf([quantityClaim("rumour", exact(4), onDay("2025-08-01"))]).map(told)).toEqual([
      "2025-09-22 new_deal nothing → rumour",
    ]);
  });
  it("take words for replaced only by those that bring them up to date, not by a remark on something else", () => {
    const words = (id: string, day: string, updates: string[] = []): Claim => {
      const { status: _, ...frame } = statusClaim(id, "talks", day);
      return { ...frame, property: "volume_terms", text: { en: id, fr: id }, updates };
    };
    const remarks = [words("a chip is shown", "2025-10-01"), words("it is deployed", "2025-11-01")];
    expect(changesOf([...remarks, words("more of it", "2025-12-01", ["it is deployed"])]).map(told)).toEqual([
      "2025-12-01 changed_figure it is deployed → more of it",
      "2025-11-01 changed_figure nothing → it is deployed",
      "2025-10-01 changed_figure nothing → a chip is shown",
    ]);
  });
  it("stop at the day they are asked for", () => {
    expect(changesOf([quantityClaim("later", exact(4), onDay("2026-01-01"))], {}, "2025-12-31")).toEqual([]);
  });
  it("leave a preferred claim shown when a weaker one follows", () => {
    const claims = [
      quantityClaim("filing", exact(6), { ...onDay("2025-10-06"), rank: "preferred" }),
      quantityClaim("blog", exact(7), onDay("2025-11-06")),
    ];
    expect(changesOf(claims).map(told)).toEqual(["2025-10-06 changed_figure nothing → filing"]);
  });
});

describe("latestChanges(history, asOf, count)", () => {
  const other = standingWith("other", undefined, { announced: "2025-10-06" }).deal;
  const claims = [
    quantityClaim("letter", atLeast(10), onDay("2025-09-22")),
    statusClaim("signed", "letter_of_intent", "2025-09-22"),
    quantityClaim("replaced", exact(5), onDay("2026-02-25")),
    { ...quantityClaim("purchase", exact(6), onDay("2025-10-06")), dealId: "other" },
  ];
  const latest = (some: Claim[], asOf = "2026-07-01", count = 8) =>
    latestChanges(historyOf({ deals: [deal, other], flows: [], claims: some }), asOf, count).map(
      ({ day, dealId, isNew, changes }) =>
        `${day} ${dealId} ${isNew} ${changes.map(({ after }) => after.id).join(" ")}`,
    );

  it("gathers each deal's claims by day, the newest first, and marks the day of the announcement", () => {
    expect(latest(claims)).toEqual([
      "2026-02-25 deal false replaced",
      "2025-10-06 other true purchase",
      "2025-09-22 deal true letter signed",
    ]);
  });
  it("leaves out a claim that repeats what was known: nothing changed", () => {
    const again = quantityClaim("again", exact(5), { ...onDay("2026-03-01"), sourceId: "another" });
    expect(latest([...claims, again])).toEqual(latest(claims));
  });
  it("stops at the day and at the number asked for", () => {
    expect(latest(claims, "2025-10-06")).toHaveLength(2);
    expect(latest(claims, "2026-07-01", 1)).toEqual(["2026-02-25 deal false replaced"]);
    expect(latest([])).toEqual([]);
  });
  it("leaves out what is only recalled, deprecated or background", () => {
    const background = { ...statusClaim("b", "talks", "2026-01-01"), property: "background", text: { en: "", fr: "" } };
    expect(
      latest([
        quantityClaim("recalled", exact(1), { verification: "recalled" }),
        quantityClaim("deprecated", exact(1), { rank: "deprecated" }),
        background as Claim,
      ]),
    ).toEqual([]);
  });
});
