import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SeedError, type Fault } from "./fault";
import { articleSeed, type ArticleSeed } from "./schema/article";
import { dealSeed, type DealSeed } from "./schema/deal";
import { ledgerSeed, type LedgerSeed } from "./schema/ledger";
import { organisationSeed, type OrganisationSeed } from "./schema/organisation";
import {
  disputeSeed,
  seriesSeed,
  unitCostSeed,
  type DisputeSeed,
  type SeriesSeed,
  type UnitCostSeed,
} from "./schema/reference";
import { sourceSeed, type SourceSeed } from "./schema/source";

export type Seeds = {
  ledger: LedgerSeed;
  organisations: OrganisationSeed[];
  sources: SourceSeed[];
  deals: DealSeed[];
  article: ArticleSeed;
  unitCosts: UnitCostSeed[];
  series: SeriesSeed[];
  disputes: DisputeSeed[];
};

/** Reads and checks every seed file under `folder`. Throws a SeedError that lists the faults of all files at once. */
export function readSeeds(folder: string): Seeds {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | undefined => {
    const outcome = readSeedFile(folder, name, schema);
    faults.push(...outcome.faults);
    return outcome.value;
  };
  const ledger = read("ledger.json", ledgerSeed);
  const organisations = read("organisations.json", z.array(organisationSeed));
  const sources = read("sources.json", z.array(sourceSeed));
  const article = read("article.json", articleSeed);
  const unitCosts = read("unit-costs.json", z.array(unitCostSeed));
  const series = read("series.json", z.array(seriesSeed));
  const disputes = read("disputes.json", z.array(disputeSeed));
  const deals = dealFiles(folder).map((name) => {
    const deal = read(name, dealSeed);
    if (deal && name !== dealFile(deal.id))
      faults.push({ file: name, path: "id", reason: `the file must be named ${deal.id}.json` });
    return deal;
  });
  if (faults.length || !ledger || !organisations || !sources || !article || !unitCosts || !series || !disputes)
    throw new SeedError(faults);
  return {
    ledger,
    organisations,
    sources,
    article,
    unitCosts,
    series,
    disputes,
    deals: deals.filter((deal) => deal !== undefined),
  };
}

export const dealFile = (id: string) => `deals/${id}.json`;

function dealFiles(folder: string): string[] {
  return readdirSync(join(folder, "deals"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `deals/${name}`);
}

function readSeedFile<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): { value?: z.output<Schema>; faults: Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch (error) {
    return {
      faults: [
        {
          file: name,
          path: "",
          reason: `cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
        },
      ],
    };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, faults: [] };
  return {
    faults: parsed.error.issues.map((issue) => ({ file: name, path: issue.path.join("."), reason: issue.message })),
  };
}
