import type { z } from "zod";
import { ARTICLE_SOURCE_ID, articleSum } from "@/lib/model/article-sum";
import { closingGrowth, paymentYears } from "@/lib/model/cost/affordability";
import { buildOut } from "@/lib/model/cost/build-out";
import { capexQuantity, realisedCapex, realisedPower, totalCapex } from "@/lib/model/cost/capex";
import { costInputs, projectsOf } from "@/lib/model/cost/cost-inputs";
import type { Project } from "@/lib/model/cost/project";
import { revenueBase, unitCostBand } from "@/lib/model/cost/references";
import type { CostScenario } from "@/lib/model/cost/scenario";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
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
    const {
      edition,
      today,
      params: { asOf },
    } = selection;
    const { ledger } = edition;
    const inputs = costInputs({
      standings: today.standings,
      articleStandings: edition.on(ledger.days.article).standings,
      relations: today.relations,
      milestones: ledger.milestones.filter(({ statedOn }) => isOnOrBefore(statedOn, asOf)),
      article: articleSum(ledger, ARTICLE_SOURCE_ID),
    });
    const presets = ledger.unitCosts.flatMap((unitCost) => {
      const band = unitCostBand(unitCost);
      return band ? [{ id: unitCost.id, ...band }] : [];
    });
    const { scenario, preset } = costScenario(query, { deals: new Set(inputs.projects.map(({ id }) => id)), presets });
    return toCost(projectsOf(inputs, scenario), scenario, preset, selection);
  },
  lines: ({ years }): Year[] => years,
  columns,
});

function toCost(
  projects: Project[],
  scenario: CostScenario,
  preset: string,
  { edition: { ledger }, params: { asOf }, today }: Selection,
): z.input<typeof costAnswer> {
  const { scope, unitCost, realisation, spread, curve, delayYears, running, growth, computeShare, closeBy } = scenario;
  const unitCostSources = ledger.unitCosts.find(({ id }) => id === preset)?.sourceIds ?? [];
  const deals = new Set(ledger.deals.map(({ id }) => id));
  const powerSources = ({ id }: Project) =>
    (scope === "article" || scope === "distinct") && deals.has(id)
      ? [ARTICLE_SOURCE_ID]
      : headlineSources(
          today.standings.filter(({ deal }) => deal.id === id),
          "power",
        );
  const gigawattSources = projects.flatMap(powerSources);
  const sources = [...gigawattSources, ...unitCostSources];
  const usd = (low: number, high = low) => span(low, high, "USD", sources);
  const { p5, p50, p95, mean, draws } = capexDistribution(projects, scenario);
  const years = buildOut(projects, scenario);
  const revenue = revenueBase(ledger, asOf);
  const closing = revenue && closingGrowth(years, revenue, computeShare, closeBy);
  const paid = (value: number) => span(value, value, "USD", [...sources, ...(revenue?.point.sourceIds ?? [])]);
  return {
    scenario: {
      scope,
      preset,
      unitCost: span(unitCost.low, unitCost.high, "USD_per_GW", unitCostSources),
      realisation,
      spread,
      curve,
      delayYears,
      running,
      growth,
      computeShare,
      closeBy,
    },
    power: derivedFigure({ ...capexQuantity(realisedPower(projects, realisation)), unit: "GW" }, gigawattSources),
    capex: derivedFigure(
      capexQuantity(totalCapex(projects.map((project) => realisedCapex(project, scenario)))),
      sources,
    ),
    projects: projects.map((project) => ({
      id: project.id,
      dealId: deals.has(project.id) ? project.id : null,
      firmness: project.firmness,
      power: derivedFigure(project.power, powerSources(project)),
      capex: derivedFigure(capexQuantity(realisedCapex(project, scenario), project.power), [
        ...powerSources(project),
        ...unitCostSources,
      ]),
      ...project.window,
    })),
    percentiles: { p5: usd(p5), p50: usd(p50), p95: usd(p95), mean: usd(mean), draws },
    years: years.map(({ year, inServiceGw, capexUsd, runningUsd }) => ({
      year,
      inService: span(inServiceGw.low, inServiceGw.high, "GW", gigawattSources),
      capex: usd(capexUsd.low, capexUsd.high),
      capexCentral: usd(capexUsd.central),
      running: span(runningUsd, runningUsd, "USD", gigawattSources),
    })),
    payments: revenue
      ? paymentYears(years, revenue, scenario).map(
          ({ year, spendUsd, revenueUsd, paidUsd, gapUsd, cumulativeGapUsd }) => ({
            year,
            spend: usd(spendUsd),
            revenue: span(revenueUsd, revenueUsd, "USD", revenue.point.sourceIds),
            paid: span(paidUsd, paidUsd, "USD", revenue.point.sourceIds),
            gap: paid(gapUsd),
            cumulativeGap: paid(cumulativeGapUsd),
          }),
        )
      : [],
    closingGrowth:
      closing === undefined
        ? null
        : span(closing, closing, "fraction", [...sources, ...(revenue?.point.sourceIds ?? [])]),
  };
}
