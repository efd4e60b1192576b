import { z } from "zod";
import { ARTICLE_SOURCE_ID } from "@/lib/model/article-sum";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { SeedError, type Fault } from "../fault";
import type { Seeds } from "../read";
import { articleSeed } from "../schema/article";
import { disputeSeed, seriesSeed, unitCostSeed } from "../schema/reference";
import type { Intake } from "./intake";
import { checkItem, type Item } from "./item";

/** True when the files are a whole ledger: they say which day the article is of. */
export const isWhole = ({ articleDay }: Intake): boolean => articleDay !== undefined;

/**
 * An empty ledger with the reference tables of a whole export: what its deals are laid upon. Throws a SeedError with
 * every fault.
 */
export function emptyLedgerFor(
  { statements, unitCosts, series, disputes, articleDay }: Intake,
  readUpTo: IsoDay,
): Seeds {
  const faults: Fault[] = [];
  const all = <Schema extends z.ZodType>(items: Item[], schema: Schema): z.output<Schema>[] =>
    items.flatMap((item) => {
      const checked = checkItem(item, schema);
      faults.push(...checked.faults);
      return checked.value === undefined ? [] : [checked.value];
    });
  const day = z.iso.date().safeParse(articleDay).data ?? "";
  if (!day) faults.push({ file: "ledger_days", path: "article", reason: "is no day" });
  const seeds: Seeds = {
    ledger: { readUpTo },
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
  if (faults.length) throw new SeedError(faults);
  return seeds;
}

/** What keeps a whole export from being laid upon a ledger that is not empty. */
export function wholeFaults(intake: Intake): Fault[] {
  const [first] = [...intake.statements, ...intake.unitCosts, ...intake.series, ...intake.disputes];
  const reason = "statements, unit costs, series and disputes enter an empty ledger only, with a whole export";
  return first ? [{ ...first.locate([]), reason }] : [];
}
