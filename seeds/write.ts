import { asc } from "drizzle-orm";
import { checkpoint, migrateLedger, type Connection } from "@/db/connection";
import { imports, type ImportedContent } from "@/db/schema/imports";
import { SeedError } from "./fault";
import type { Intake, Item } from "./intake/item";
import { mergeIntake } from "./intake/merge-intake";
import type { Seeds } from "./read";
import type { Transaction } from "./writers/columns";
import { writeLedger } from "./writers/ledger";

/**
 * Makes the ledger what the seeds and all later imports say, in one transaction: all of it or nothing. Claims are only
 * ever added; writing the same seeds again changes nothing. Throws a SeedError when a seed would change an existing
 * claim.
 */
export function writeSeeds(connection: Connection, seeds: Seeds): void {
  migrateLedger(connection);
  connection.transaction((transaction) => writeLedger(transaction, withImports(transaction, seeds)), {
    behavior: "immediate",
  });
  checkpoint(connection);
}

/** Imports were held to the day on which they were made. */
const NO_LIMIT = { readUpTo: "9999-12-31" };

/** The seeds with every import added to them, in order. What the seeds have come to hold themselves is skipped. */
function withImports(transaction: Transaction, seeds: Seeds): Seeds {
  const rows = transaction.select().from(imports).orderBy(asc(imports.position)).all();
  const all = rows.reduce(
    (existing, { position, content }) => {
      const merged = mergeIntake(existing, intakeOf(position, content), "skip");
      if (merged.faults.length) throw new SeedError(merged.faults);
      return merged.seeds;
    },
    { ...seeds, ledger: NO_LIMIT },
  );
  return { ...all, ledger: seeds.ledger };
}

/** An import as it came in. Its faults give their place in the ledger's record of it. */
function intakeOf(position: number, { organisations, sources, deals }: ImportedContent): Intake {
  const items = <Value extends { value: unknown }>(name: string, values: Value[]): (Value & Item)[] =>
    values.map((each, at) => ({
      ...each,
      locate: (path) => ({ file: `import ${position} of the ledger`, path: [name, at, ...path].join(".") }),
    }));
  const asItems = (values: unknown[]) => values.map((value) => ({ value }));
  return {
    organisations: items("organisations", asItems(organisations)),
    sources: items("sources", asItems(sources)),
    deals: items("deals", deals),
    statements: [],
    unitCosts: [],
    series: [],
    disputes: [],
    articleDay: undefined,
    readUpTo: undefined,
  };
}
