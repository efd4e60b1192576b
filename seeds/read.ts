import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SeedError, type Fault } from "./fault";
import { organisationSeed, sourceSeed } from "./schema/companions";
import { dealSeed } from "./schema/deal";
import { articleSeed, disputeSeed, ledgerSeed, seriesSeed, unitCostSeed } from "./schema/references";

/** All that the files of the seeds hold. */
export type Seeds = {
  ledger: z.output<typeof ledgerSeed>;
  organisations: z.output<typeof organisationSeed>[];
  sources: z.output<typeof sourceSeed>[];
  deals: z.output<typeof dealSeed>[];
  article: z.output<typeof articleSeed>;
  unitCosts: z.output<typeof unitCostSeed>[];
  series: z.output<typeof seriesSeed>[];
  disputes: z.output<typeof disputeSeed>[];
};

/** The path of a deal's file in the folder of the seeds. */
export const dealPath = (id: string) => `deals/${id}.json`;

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
  const deals = dealPaths(folder).flatMap((path) => {
    const deal = read(path, dealSeed);
    if (deal && path !== dealPath(deal.id))
      faults.push({ file: path, path: "id", reason: `the file must be named ${deal.id}.json` });
    return deal ? [deal] : [];
  });
  if (faults.length || !ledger || !organisations || !sources || !article || !unitCosts || !series || !disputes)
    throw new SeedError(faults);
  return { ledger, organisations, sources, article, unitCosts, series, disputes, deals };
}

function dealPaths(folder: string): string[] {
  return readdirSync(join(folder, "deals"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `deals/${name}`);
}

function readSeedFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): { value?: z.output<Schema>; faults: Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { faults: [{ file, path: "", reason: `cannot be read as JSON: ${cause}` }] };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, faults: [] };
  return { faults: parsed.error.issues.map(({ path, message }) => ({ file, path: path.join("."), reason: message })) };
}
