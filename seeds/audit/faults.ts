import type { z } from "zod";
import type { Connection } from "@/db/connection";
import type { Ledger } from "@/lib/model/ledger";
import type { FoundKind } from "@/lib/model/search/found";
import { crossFaults } from "../cross-checks";
import { seedsOf } from "../from-ledger";
import { organisationSeed, sourceSeed } from "../schema/companions";
import { dealSeed } from "../schema/deal";
import { articleSeed, disputeSeed, seriesSeed, unitCostSeed } from "../schema/references";

/**
 * What an audit finds. `rule`: what was asked of the ledger, in words and with its numbers; `where`: the deal, claim,
 * source or file that breaks it; `what`: how.
 */
export type BrokenRule = { rule: string; where: string; what: string };

/**
 * All that makes a ledger wrong: a damaged file, a value that no seed file may hold, and parts that do not fit
 * together.
 */
export function auditFaults(connection: Connection, ledger: Ledger): BrokenRule[] {
  const seeds = seedsOf(ledger, ledger.days.latest);
  const rule = "the parts of the ledger fit together";
  return [
    ...fileFaults(connection, ledger),
    ...seeds.organisations.flatMap((each) => shapeFaults(`organisation ${each.id}`, organisationSeed, each)),
    ...seeds.sources.flatMap((each) => shapeFaults(`source ${each.id}`, sourceSeed, each)),
    ...seeds.deals.flatMap((each) => shapeFaults(`deal ${each.id}`, dealSeed, each)),
    ...seeds.unitCosts.flatMap((each) => shapeFaults(`unit cost ${each.id}`, unitCostSeed, each)),
    ...seeds.series.flatMap((each) => shapeFaults(`series ${each.id}`, seriesSeed, each)),
    ...seeds.disputes.flatMap((each) => shapeFaults(`dispute ${each.id}`, disputeSeed, each)),
    ...shapeFaults("article", articleSeed, seeds.article),
    ...crossFaults(seeds).map(({ file, path, reason }) => ({ rule, where: `${file} ${path}`.trim(), what: reason })),
  ];
}

/** Whether the file is sound: its pages, its references, and a search index that finds all. */
function fileFaults({ $client }: Connection, { deals, organisations, sources, statements }: Ledger): BrokenRule[] {
  const pages = $client.pragma("integrity_check") as { integrity_check: string }[];
  const dangling = $client.pragma("foreign_key_check") as { table: string; rowid: number; parent: string }[];
  const indexed = new Set($client.prepare("SELECT kind || ' ' || ref FROM search").pluck().all());
  const findable: [FoundKind, { id: string }[]][] = [
    ["deal", deals],
    ["partner", organisations],
    ["source", sources],
    ["statement", statements],
  ];
  return [
    ...pages
      .filter(({ integrity_check: verdict }) => verdict !== "ok")
      .map(({ integrity_check: what }) => ({ rule: "the file's pages are whole", where: "the file", what })),
    ...dangling.map(({ table, rowid, parent }) => ({
      rule: "a row refers only to rows that exist",
      where: `${table} row ${rowid}`,
      what: `refers to a row of ${parent} that does not exist`,
    })),
    ...findable.flatMap(([kind, all]) =>
      all
        .filter(({ id }) => !indexed.has(`${kind} ${id}`))
        .map(({ id }) => ({ rule: `the search finds every ${kind}`, where: id, what: "is not in the index" })),
    ),
  ];
}

/**
 * Whether a part of the ledger is what the schema of the files asks for. A date is checked by its text, and its days
 * by what the text means.
 */
function shapeFaults(where: string, schema: z.ZodType, value: unknown): BrokenRule[] {
  const rule = "the ledger holds only what a file may hold: known words, units, bounds, dates";
  const parsed = schema.safeParse(asWritten(value));
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ rule, where, what: `${path.join(".")}: ${message}` }));
  const held = datesIn(value);
  return datesIn(parsed.data).flatMap((date, at) => {
    const day = held[at];
    if (!day || (day.earliest === date.earliest && day.latest === date.latest)) return [];
    const [is, means] = [day, date].map(({ earliest, latest }) => `${earliest} to ${latest}`);
    return [{ rule, where, what: `${date.edtf} is held as ${is}, but means ${means}` }];
  });
}

type Dated = { edtf: string; earliest: string; latest: string };
const isDate = (value: unknown): value is Dated => typeof value === "object" && value !== null && "edtf" in value;

/** The value as a file writes it: dates as their text. */
function asWritten(value: unknown): unknown {
  if (isDate(value)) return value.edtf;
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asWritten(part)]));
}

/** Every date in a value, in the order of the keys that lead to it, which is the same before and after parsing. */
function datesIn(value: unknown): Dated[] {
  if (isDate(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, part]) => datesIn(part));
}
