import { asc } from "drizzle-orm";
import { checkpoint, migrateLedger, type Connection } from "@/db/connection";
import { imports, type ImportedContent } from "@/db/schema/imports";
import { ledgerState } from "@/db/schema/ledger-state";
import { SeedError } from "./fault";
import { claimsOf } from "./ids";
import type { Intake, Item } from "./intake/item";
import { mergeIntake } from "./intake/merge-intake";
import type { Seeds } from "./read";
import type { Transaction } from "./writers/columns";
import { writeLedger } from "./writers/ledger";
import { momentNow, seedMoment } from "./writers/moment";

/**
 * Makes the ledger what the seeds and all later imports say, in one transaction: all of it or nothing. Claims are only
 * ever added; writing the same seeds again changes nothing. Throws a SeedError when a seed would change an existing
 * claim.
 */
export function writeSeeds(connection: Connection, seeds: Seeds): void {
  migrateLedger(connection);
  connection.transaction(
    (transaction) => {
      const isNew = transaction.select().from(ledgerState).get() === undefined;
      const rest = isNew ? seedMoment(seeds.ledger.readUpTo) : momentNow(transaction);
      const { seeds: all, recorded } = withImports(transaction, seeds);
      writeLedger(transaction, all, (id) => recorded.get(id) ?? rest);
    },
    { behavior: "immediate" },
  );
  checkpoint(connection);
}

/** Imports were held to the day on which they were made. */
const NO_LIMIT = { readUpTo: "9999-12-31" };

/**
 * The seeds with every import added to them, in order, and when each imported claim came. What the seeds have come to
 * hold themselves is skipped.
 */
function withImports(transaction: Transaction, seeds: Seeds): { seeds: Seeds; recorded: ReadonlyMap<string, string> } {
  const known = new Set(seeds.deals.flatMap((deal) => claimsOf(deal).map(({ id }) => id)));
  const recorded = new Map<string, string>();
  const rows = transaction.select().from(imports).orderBy(asc(imports.position)).all();
  let all: Seeds = { ...seeds, ledger: NO_LIMIT };
  for (const { position, content, recorded: moment } of rows) {
    const merged = mergeIntake(all, intakeOf(position, content), "skip");
    if (merged.faults.length) throw new SeedError(merged.faults);
    for (const { id } of [...merged.drafts.values()].flatMap(({ deal }) => claimsOf(deal))) {
      if (moment && !known.has(id)) recorded.set(id, moment);
      known.add(id);
    }
    all = merged.seeds;
  }
  return { seeds: { ...all, ledger: seeds.ledger }, recorded };
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
    recorded: new Map(),
  };
}
