import type { Ledger } from "@/lib/model/ledger";
import { crossFaults } from "../cross-checks";
import { seedsOf } from "../from-ledger";
import { articleSeed } from "../schema/article";
import { dealSeed } from "../schema/deal";
import { organisationSeed } from "../schema/organisation";
import { disputeSeed, seriesSeed, unitCostSeed } from "../schema/reference";
import { sourceSeed } from "../schema/source";
import type { Finding } from "./finding";
import { shapeFindings } from "./shape";

/**
 * All that is asked of files, asked of what stands: shapes, units, bounds and dates by the schemas; sources, ids,
 * loops and layers by the checks across files.
 */
export function checkFindings(ledger: Ledger): Finding[] {
  const seeds = seedsOf(ledger, ledger.days.latest);
  const shapes = [
    ...seeds.organisations.map((each) => shapeFindings(`organisation ${each.id}`, organisationSeed, each)),
    ...seeds.sources.map((each) => shapeFindings(`source ${each.id}`, sourceSeed, each)),
    ...seeds.deals.map((each) => shapeFindings(`deal ${each.id}`, dealSeed, each)),
    ...seeds.unitCosts.map((each) => shapeFindings(`unit cost ${each.id}`, unitCostSeed, each)),
    ...seeds.series.map((each) => shapeFindings(`series ${each.id}`, seriesSeed, each)),
    ...seeds.disputes.map((each) => shapeFindings(`dispute ${each.id}`, disputeSeed, each)),
    shapeFindings("article", articleSeed, seeds.article),
  ].flat();
  const across = crossFaults(seeds).map(({ file, path, reason }): Finding => ({
    severity: "fault",
    rule: "the parts of the ledger fit together",
    where: `${file} ${path}`.trim(),
    what: reason,
  }));
  return [...shapes, ...across];
}
