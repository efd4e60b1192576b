import { crossFaults } from "../cross-checks";
import { FAULTS_TOLD, type Fault } from "../fault";
import type { Seeds } from "../read";
import type { DealSeed } from "../schema/deal";
import { organisationSeed, type OrganisationSeed } from "../schema/organisation";
import { sourceSeed, type SourceSeed } from "../schema/source";
import { newCompanions } from "./companions";
import { draftOf, joined, type Draft } from "./draft";
import type { OnDuplicate } from "./extend";
import type { Intake } from "./intake";
import { relocate } from "./relocate";

/** The ledger as it will stand, what of it is new, and all that is wrong with it. */
export type Merged = {
  seeds: Seeds;
  drafts: Map<string, Draft>;
  organisations: OrganisationSeed[];
  sources: SourceSeed[];
  faults: Fault[];
};

/** Adds an intake to what stands, and checks the whole. Faults are told by their place in the editor's files. */
export function mergeIntake(standing: Seeds, intake: Intake, onDuplicate: OnDuplicate = "tell"): Merged {
  const organisations = newCompanions(intake.organisations, organisationSeed, standing.organisations, onDuplicate);
  const sources = newCompanions(intake.sources, sourceSeed, standing.sources, onDuplicate);
  const faults = [...organisations.faults, ...sources.faults];
  const deals = new Map<string, DealSeed>(standing.deals.map((deal) => [deal.id, deal]));
  const drafts = new Map<string, Draft>();
  for (const item of intake.deals) {
    const { draft, faults: ofDeal } = draftOf(item, deals, onDuplicate);
    for (const fault of ofDeal) faults.push(fault);
    if (!draft) continue;
    drafts.set(draft.deal.id, joined(drafts.get(draft.deal.id), draft));
    deals.set(draft.deal.id, draft.deal);
  }
  const seeds: Seeds = {
    ...standing,
    organisations: [...standing.organisations, ...organisations.fresh],
    sources: [...standing.sources, ...sources.fresh],
    deals: [...deals.values()],
  };
  const places = { "organisations.json": organisations.places, "sources.json": sources.places };
  const across = faults.length
    ? []
    : newFaults(standing, seeds).map((fault, at) => (at < FAULTS_TOLD ? relocate(fault, drafts, places) : fault));
  return { seeds, drafts, organisations: organisations.fresh, sources: sources.fresh, faults: [...faults, ...across] };
}

/** What the checks of the whole find that they did not find before: a ledger's old faults are the audit's to tell. */
function newFaults(before: Seeds, after: Seeds): Fault[] {
  const found = crossFaults(after);
  if (!found.length || !before.deals.length) return found;
  const old = new Set(crossFaults(before).map(asKey));
  return found.filter((fault) => !old.has(asKey(fault)));
}

const asKey = ({ file, path, reason }: Fault) => `${file} ${path} ${reason}`;
