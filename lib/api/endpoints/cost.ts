import type { z } from "zod";
import { ARTICLE_SOURCE_ID } from "@/lib/model/article-sum";
import { qualifiedBand, type Capex } from "@/lib/model/cost/capex";
import { costBasis, type CostBasis } from "@/lib/model/cost/cost-basis";
import type { Project } from "@/lib/model/cost/project";
import type { CostScenario } from "@/lib/model/cost/scenario";
import { costStudy } from "@/lib/model/cost/study";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { groupBy } from "@/lib/model/group-by";
import type { Unit } from "@/lib/model/quantity";
import { field, figureFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { costScenario, costScenarioQuery } from "../cost-scenario";
import { documentEndpoint } from "../endpoint";
import type { Selection } from "@/lib/search-params/selection";
import { costAnswer, costYear } from "../schemas/cost";
import { derivedFigure, headlineSources, span } from "../schemas/derived";

type Year = z.output<typeof costYear>;

const columns: Field<Year>[] = [
  field("year", "The calendar year", ({ year }) => year, "integer"),
  ...figureFields<Year>("in_service", "Gigawatts in service at its end", ({ inService }) => inService),
  ...figureFields<Year>("capex", "Capital cost in it, US dollars", ({ capex }) => capex),
  ...figureFields<Year>("capex_central", "The central reading of that", ({ capexCentral }) => capexCentral),
  ...figureFields<Year>("running", "Running cost, US dollars", ({ running }) => running),
];

export const costEndpoint = documentEndpoint({
  path: "/cost",
  operationId: "getCost",
  summary: "What the gigawatts cost, when, how surely, and who could pay",
  description: "Takes what the cost page takes. The CSV has a line for every year.",
  query: costScenarioQuery,
  document: costAnswer,
  read: (selection, query) => {
    const basis = costBasis(selection.edition, selection.params.asOf);
    const { scenario, preset } = costScenario(query, {
      deals: new Set(basis.inputs.projects.map(({ id }) => id)),
      presets: basis.unitCosts.map(({ unitCost, band }) => ({ id: unitCost.id, ...band })),
    });
    return toCost(basis, scenario, preset, selection);
  },
  lines: ({ years }): Year[] => years,
  columns,
});

function toCost(
  { inputs, revenue, running: runningCost }: CostBasis,
  scenario: CostScenario,
  preset: string,
  { edition: { ledger }, today }: Selection,
): z.input<typeof costAnswer> {
  const { scope, unitCost, realisation, spread, curve, delayYears, running, growth, computeShare, closeBy } = scenario;
  const { projects: priced, notCosted, power, capex, years, payments, closing } = costStudy(inputs, revenue, scenario);
  const projects = priced.map(({ project }) => project);
  const unitCostSources = ledger.unitCosts.find(({ id }) => id === preset)?.sourceIds ?? [];
  const deals = new Set(ledger.deals.map(({ id }) => id));
  const byDeal = groupBy(today.standings, ({ deal }) => deal.id);
  const powerSources = ({ id }: Project) =>
    (scope === "article" || scope === "distinct") && deals.has(id)
      ? [ARTICLE_SOURCE_ID]
      : headlineSources(byDeal.get(id) ?? [], "power");
  const gigawattSources = projects.flatMap(powerSources);
  const sources = [...gigawattSources, ...unitCostSources];
  const { open } = capex;
  const runningSources = running ? (runningCost?.sourceIds ?? []) : [];
  /** Computed ends, a minimum where the gigawatts or the unit cost are. */
  const floor = (low: number, high: number, unit: Unit, of: string[]) =>
    open ? derivedFigure({ qualifier: "at_least", low, high, unit }, of) : span(low, high, unit, of);
  const usd = (low: number, high = low) => floor(low, high, "USD", sources);
  const spent = (value: number) => floor(value, value, "USD", [...sources, ...runningSources]);
  const priceOf = (band: Capex, of: Project[]) => ({ ...qualifiedBand(band, of, unitCost), unit: "USD" as const });
  const { p5, p50, p95, mean, draws } = capexDistribution(projects, scenario);
  const ended = new Set(inputs.ended.map(({ id }) => id));
  const revenueSources = revenue?.point.sourceIds ?? [];
  const paid = (value: number) => floor(value, value, "USD", [...sources, ...runningSources, ...revenueSources]);
  return {
    scenario: {
      scope,
      preset,
      unitCost: derivedFigure(
        {
          ...unitCost,
          qualifier: unitCost.qualifier ?? (unitCost.low === unitCost.high ? "exact" : "range"),
          unit: "USD_per_GW",
        },
        unitCostSources,
      ),
      realisation,
      spread,
      curve,
      delayYears,
      running,
      growth,
      computeShare,
      closeBy,
    },
    power: derivedFigure({ ...qualifiedBand(power, projects), unit: "GW" }, gigawattSources),
    capex: derivedFigure(priceOf(capex, projects), sources),
    notCosted: notCosted.map(({ id, because, reason }) => ({ dealId: id, because, reason })),
    projects: priced.map(({ project, capex: ofProject }) => ({
      id: project.id,
      dealId: deals.has(project.id) ? project.id : null,
      firmness: project.isTyped ? null : project.firmness,
      binding:
        project.boundGw === undefined ? null : span(project.boundGw, project.boundGw, "GW", powerSources(project)),
      endedSince: ended.has(project.id) && project.firmness !== "dead",
      power: derivedFigure(project.power, powerSources(project)),
      capex: derivedFigure(priceOf(ofProject, [project]), [...powerSources(project), ...unitCostSources]),
      from: project.window.from,
      to: project.window.to,
      basis: project.window.basis,
    })),
    percentiles: { p5: usd(p5), p50: usd(p50), p95: usd(p95), mean: usd(mean), draws },
    years: years.map(({ year, inServiceGw, capexUsd, runningUsd }) => ({
      year,
      inService: (power.open ? floor : span)(inServiceGw.low, inServiceGw.high, "GW", gigawattSources),
      capex: usd(capexUsd.low, capexUsd.high),
      capexCentral: usd(capexUsd.central),
      running: (power.open ? floor : span)(runningUsd, runningUsd, "USD", [...gigawattSources, ...runningSources]),
    })),
    payments: payments.map(({ year, spendUsd, revenueUsd, paidUsd, gapUsd, cumulativeGapUsd }) => ({
      year,
      spend: spent(spendUsd),
      revenue: span(revenueUsd, revenueUsd, "USD", revenueSources),
      paid: span(paidUsd, paidUsd, "USD", revenueSources),
      gap: paid(gapUsd),
      cumulativeGap: paid(cumulativeGapUsd),
    })),
    closingGrowth:
      closing === undefined
        ? null
        : floor(closing, closing, "fraction", [...sources, ...runningSources, ...revenueSources]),
  };
}
