import { beforeAll, describe, expect, it } from "vitest";
import { equityFlows } from "@/lib/model/equity-flows";
import type { Ledger } from "@/lib/model/ledger";
import { cardOf } from "@/lib/pages/card";
import { overviewPage } from "@/lib/pages/overview";
import { timelinePage } from "@/lib/pages/timeline";
import { seededLedger } from "../ledger";
import { readerAt } from "./reader";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
}, 60_000);

describe.each([{}, { asOf: "2025-10-08" }, { layer: "chips" }])("a source line, under %j", (query) => {
  it("counts the claims behind the gigawatts, each once: capacities and statuses, not bars", () => {
    const reader = readerAt(ledger, "en", query);
    const { power } = overviewPage(reader);
    const bars = power.rows.filter(({ kind }) => kind === "deal");
    const ids = reader.chosen
      .flatMap(({ properties }) => properties)
      .filter(({ property }) => ["power", "binding_power", "status"].includes(property))
      .map(({ shown }) => shown.id);
    expect(power.claimCount).toBeGreaterThan(bars.length);
    expect(power.claimCount).toBeLessThanOrEqual(new Set(ids).size);
  });
  it("counts the claims behind equity and behind a line over time, not flows and not points", () => {
    const reader = readerAt(ledger, "en", query);
    const { equity, powerOverTime } = overviewPage(reader);
    const flows = equityFlows(reader.chosen);
    const said = flows.flatMap(({ flow, standing }) => [...flow.properties, ...standing.properties]);
    expect(equity.claimCount).toBeLessThanOrEqual(new Set(said.map(({ shown }) => shown.id)).size);
    if (flows.length) expect(equity.claimCount).toBeGreaterThan(0);
    expect(powerOverTime.claimCount).toBeGreaterThan(0);
    expect(powerOverTime.claimCount).toBeLessThanOrEqual(ledger.claims.length);
  });
  it("counts the statuses and the expected deliveries of the timeline", () => {
    const reader = readerAt(ledger, "en", query);
    const withStatus = reader.chosen.filter(({ statusHistory }) => statusHistory.length).length;
    expect(timelinePage(reader).claimCount).toBeGreaterThanOrEqual(withStatus);
  });
});

describe("a card", () => {
  it("claims no more than was counted for it: the sources behind its own figures", () => {
    const reader = readerAt(ledger, "en", {});
    for (const path of [
      "/",
      "/circular",
      "/cost",
      "/article",
      "/deals",
      "/sources",
      "/method",
      "/deals/amd-6gw-2025-10",
    ])
      expect(cardOf(path, reader)?.foot, path).not.toMatch(/nothing counted twice/);
    expect(cardOf("/article", reader)?.foot).toContain("1 source behind these figures");
    expect(cardOf("/sources", reader)?.foot).not.toContain("behind");
    const behind = Number(/(\d+) sources? behind/.exec(cardOf("/deals/amd-6gw-2025-10", reader)?.foot ?? "")?.[1]);
    expect(behind).toBeGreaterThan(0);
    expect(behind).toBeLessThanOrEqual(3);
  });
});
