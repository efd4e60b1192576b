import type { z } from "zod";
import { crossFaults } from "../cross-checks";
import { FAULTS_PRINTED, type Fault } from "../fault";
import { claimsOf } from "../ids";
import type { Seeds } from "../read";
import { organisationSeed, sourceSeed, type OrganisationSeed, type SourceSeed } from "../schema/companions";
import type { DealSeed } from "../schema/deal";
import { draftOf, joined, placeIn, type Draft, type OnDuplicate } from "./draft";
import { checkItem, saysTheSame, type Intake, type Item, type Locate } from "./item";

/** The ledger as it will be, what of it is new, and all that is wrong with it. */
export type Merged = {
  seeds: Seeds;
  drafts: Map<string, Draft>;
  organisations: OrganisationSeed[];
  sources: SourceSeed[];
  faults: Fault[];
};

/** Adds an intake to what exists, and checks the whole. Faults give their place in the editor's files. */
export function mergeIntake(existing: Seeds, intake: Intake, onDuplicate: OnDuplicate = "report"): Merged {
  const organisations = newCompanions(intake.organisations, organisationSeed, existing.organisations, onDuplicate);
  const sources = newCompanions(intake.sources, sourceSeed, existing.sources, onDuplicate);
  const faults = [...organisations.faults, ...sources.faults];
  const deals = new Map<string, DealSeed>(existing.deals.map((deal) => [deal.id, deal]));
  const drafts = new Map<string, Draft>();
  for (const item of intake.deals) {
    const { draft, faults: ofDeal } = draftOf(item, deals, onDuplicate);
    for (const fault of ofDeal) faults.push(fault);
    if (!draft) continue;
    drafts.set(draft.deal.id, joined(drafts.get(draft.deal.id), draft));
    deals.set(draft.deal.id, draft.deal);
  }
  const seeds: Seeds = {
    ...existing,
    organisations: [...existing.organisations, ...organisations.fresh],
    sources: [...existing.sources, ...sources.fresh],
    deals: [...deals.values()],
  };
  const places = { "organisations.json": organisations.places, "sources.json": sources.places };
  const across = faults.length
    ? []
    : newFaults(existing, seeds).map((fault, at) => (at < FAULTS_PRINTED ? relocated(fault, drafts, places) : fault));
  return { seeds, drafts, organisations: organisations.fresh, sources: sources.fresh, faults: [...faults, ...across] };
}

/**
 * The organisations or sources that are new, and where each came from. One that exists with the same words is left
 * out; with others, it is a fault.
 */
function newCompanions<Seed extends { id: string }>(
  items: Item[],
  schema: z.ZodType<Seed>,
  existing: Seed[],
  onDuplicate: OnDuplicate,
): { fresh: Seed[]; places: Map<string, Locate>; faults: Fault[] } {
  const byId = new Map(existing.map((each) => [each.id, each]));
  const places = new Map<string, Locate>();
  const faults: Fault[] = [];
  const fresh = items.flatMap((item) => {
    const { value, faults: ofItem } = checkItem(item, schema);
    for (const fault of ofItem) faults.push(fault);
    if (!value) return [];
    places.set(value.id, item.locate);
    const known = byId.get(value.id);
    if (known && onDuplicate === "report" && !saysTheSame(known, value))
      faults.push({
        ...item.locate(["id"]),
        reason: `the ledger holds "${known.id}" with other words, and an import never changes what is there`,
      });
    return known ? [] : [value];
  });
  return { fresh, places, faults };
}

/** What the checks of the whole find now and did not find before: a ledger's old faults are for the audit to report. */
function newFaults(before: Seeds, after: Seeds): Fault[] {
  const found = crossFaults(after);
  if (!found.length || !before.deals.length) return found;
  const old = new Set(crossFaults(before).map(asKey));
  return found.filter((fault) => !old.has(asKey(fault)));
}

const asKey = ({ file, path, reason }: Fault) => `${file} ${path} ${reason}`;

/**
 * A fault of the merged ledger with its place in the editor's files. A fault in what the ledger held before keeps its
 * place in the ledger.
 */
function relocated(fault: Fault, drafts: Map<string, Draft>, companions: Record<string, Map<string, Locate>>): Fault {
  const companion = companions[fault.file]?.get(fault.path);
  if (companion) return { ...fault, ...companion([]) };
  const draft = drafts.get(/^deals\/(.+)\.json$/.exec(fault.file)?.[1] ?? "");
  if (!draft) return fault;
  /** The path of a repeated claim is its id, which has a slash and no place: the last with that id is the new one. */
  const twin = fault.path.includes("/") ? claimsOf(draft.deal).findLast(({ id }) => id === fault.path) : undefined;
  const place = placeIn(draft, (twin?.path ?? fault.path).split("."));
  if (place) return { ...fault, ...place };
  const whole = draft.locate([]);
  return { ...fault, file: whole.file, path: [whole.path, fault.path].filter(Boolean).join(", ") };
}
