import { asc } from "drizzle-orm";
import { imports } from "@/db/schema/imports";
import { SeedError } from "../fault";
import type { Seeds } from "../read";
import type { Transaction } from "../write";
import type { Intake } from "./intake";
import type { Item } from "./item";
import { mergeIntake } from "./merge";

/** Keeps what an import handed in, for seedings to come. */
export function recordImport(transaction: Transaction, { organisations, sources, deals }: Intake): void {
  const content = {
    organisations: organisations.map(({ value }) => value),
    sources: sources.map(({ value }) => value),
    deals: deals.map(({ value, flowNumbers }) => ({ value, flowNumbers })),
  };
  transaction.insert(imports).values({ content }).run();
}

/** Imports were held to the day of their own. */
const NO_LIMIT = { readUpTo: "9999-12-31" };

/**
 * The seeds with all that was ever imported laid upon them. What the seeds have come to hold themselves is passed
 * over.
 */
export function withImports(transaction: Transaction, seeds: Seeds): Seeds {
  const rows = transaction.select().from(imports).orderBy(asc(imports.position)).all();
  const all = rows.reduce(
    (standing, { position, content }) => {
      const items = (name: string, values: unknown[]): Item[] =>
        values.map((value, at) => ({
          value,
          locate: (path) => ({ file: `import ${position} of the ledger`, path: [name, at, ...path].join(".") }),
        }));
      const deals = items(
        "deals",
        content.deals.map(({ value }) => value),
      ).map((item, at) => ({ ...item, flowNumbers: content.deals[at]?.flowNumbers }));
      const intake: Intake = {
        organisations: items("organisations", content.organisations),
        sources: items("sources", content.sources),
        deals,
        statements: [],
        unitCosts: [],
        series: [],
        disputes: [],
        articleDay: undefined,
      };
      const merged = mergeIntake(standing, intake, "pass");
      if (merged.faults.length) throw new SeedError(merged.faults);
      return merged.seeds;
    },
    { ...seeds, ledger: NO_LIMIT },
  );
  return { ...all, ledger: seeds.ledger };
}
