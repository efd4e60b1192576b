import { z } from "zod";
import { ARTICLE_SOURCE_ID } from "@/lib/model/article-sum";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { SeedError, type Fault } from "../fault";
import { seedsOf } from "../from-ledger";
import type { Seeds } from "../read";
import { articleSeed, disputeSeed, seriesSeed, unitCostSeed } from "../schema/references";
import { boundFaults } from "./bounds";
import { checkItem, type Intake, type Item } from "./item";
import { NoLedger } from "./ledger-file";
import { mergeIntake, type Merged } from "./merge-intake";

/** Called with what is being done, and the number of things it is done to. */
export type Report = (step: string, amount: number) => void;

/** `readUpTo`: nothing handed in may have been stated after that day. */
export type CheckOptions = { readUpTo: IsoDay; report: Report };

/**
 * Checks an intake against the ledger of `file`: what `validate`, `diff` and `import` have in common. `ledger`: what
 * the file holds, `undefined` for none, in which case only a whole ledger may be handed in. Throws a NoLedger, or a
 * SeedError with every fault.
 */
export function checkIntake(
  file: string,
  intake: Intake,
  ledger: Ledger | undefined,
  { readUpTo, report }: CheckOptions,
): { existing: Seeds; merged: Merged } {
  if (!ledger && intake.articleDay === undefined) throw new NoLedger(file);
  const existing = ledger ? seedsOf(ledger, readUpTo) : referencesOf(intake, readUpTo);
  report("checking deals", existing.deals.length + intake.deals.length);
  stopOn(ledger ? wholeFaults(intake) : []);
  const merged = mergeIntake(existing, intake);
  const bounds = boundFaults(intake);
  const told = new Set(bounds.map(placeOf));
  stopOn([...merged.faults.filter((fault) => !told.has(placeOf(fault))), ...bounds]);
  return { existing, merged };
}

const placeOf = ({ file, path }: Fault) => `${file} ${path}`;

function stopOn(faults: Fault[]): void {
  if (faults.length) throw new SeedError(faults);
}

/**
 * A whole ledger's reference tables, without its deals: what the deals are then added to. Sources were read up to the
 * day that it says, or the limit of the call if that is earlier.
 */
function referencesOf(
  { statements, unitCosts, series, disputes, articleDay, recorded, readUpTo: stated }: Intake,
  limit: IsoDay,
): Seeds {
  const faults: Fault[] = [];
  const all = <Schema extends z.ZodType>(items: Item[], schema: Schema): z.output<Schema>[] =>
    items.flatMap((item) => {
      const checked = checkItem(item, schema);
      faults.push(...checked.faults);
      return checked.value === undefined ? [] : [checked.value];
    });
  const day = z.iso.date().safeParse(articleDay).data ?? "";
  if (!day) faults.push({ file: "ledger_days", path: "article", reason: "is not a date" });
  for (const [id, moment] of recorded)
    if (moment !== undefined && !z.iso.datetime({ precision: 0 }).safeParse(moment).success)
      faults.push({ file: "claims", path: `${String(id)}, recorded`, reason: "is not a moment, 2026-10-10T12:00:00Z" });
  const readUpTo = z.iso.date().safeParse(stated).data ?? limit;
  const seeds: Seeds = {
    ledger: { readUpTo: readUpTo < limit ? readUpTo : limit },
    organisations: [],
    sources: [],
    deals: [],
    article: {
      source: ARTICLE_SOURCE_ID,
      published: { edtf: day, earliest: day, latest: day },
      statements: all(statements, articleSeed.shape.statements.element),
    },
    unitCosts: all(unitCosts, unitCostSeed),
    series: all(series, seriesSeed),
    disputes: all(disputes, disputeSeed),
  };
  stopOn(faults);
  return seeds;
}

/** What a ledger that holds something cannot take in: the reference tables of a whole export. */
function wholeFaults(intake: Intake): Fault[] {
  const [first] = [...intake.statements, ...intake.unitCosts, ...intake.series, ...intake.disputes];
  const reason =
    "statements, unit costs, series and disputes can only be imported into an empty ledger, with a whole export";
  return first ? [{ ...first.locate([]), reason }] : [];
}
