import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Deal } from "../../lib/model/ledger";
import type { Quantity } from "../../lib/model/quantity";

/**
 * Ten thousand deals with ten claims and a flow each, two hundred partners, relations and a milestone on every fifth
 * deal. The same on every run.
 */
export const SYNTHETIC = { deals: 10_000, claimsPerDeal: 10, partners: 200, sources: 500, seed: 20251008 };

const LAYERS = ["site", "cloud", "chips", "equity", "debt"] as const;
const STATUSES = [
  "talks",
  "reported",
  "announced",
  "letter_of_intent",
  "definitive",
  "financed",
  "under_construction",
  "operating",
  "cancelled",
] as const;
const WORDS = [
  "campus",
  "silicon",
  "lease",
  "turbine",
  "substation",
  "memory",
  "cooling",
  "network",
  "training",
  "inference",
  "desert",
  "harbour",
];

type SyntheticDeal = Pick<Deal, "id" | "parties"> & {
  layer: Layer;
  day: string;
  partner: string;
  words: string;
};
type SyntheticClaim = { dealId: string; source: string; day: string } & (
  | { property: "power" | "value"; quantity: Extract<Quantity, { low?: number }> }
  | { property: "status"; status: (typeof STATUSES)[number] }
);
/** How the money of each layer moves: OpenAI pays its suppliers, investors pay OpenAI, lenders pay other partners. */
const KINDS = {
  site: { kind: "lease", instrument: "cash" },
  cloud: { kind: "cloud_contract", instrument: "cash" },
  chips: { kind: "chip_purchase", instrument: "cash" },
  equity: { kind: "equity_investment", instrument: "cash" },
  debt: { kind: "loan", instrument: "cash" },
} as const;

type SyntheticFlow = { dealId: string; from: string; to: string; day: string; usd: number } & (typeof KINDS)[Layer];
type SyntheticMilestone = { dealId: string; expected: string; day: string };
type Layer = (typeof LAYERS)[number];
type SyntheticRelation = { from: string; to: string; kind: "part_of" | "same_capacity_as" };
type Synthetic = {
  deals: SyntheticDeal[];
  claims: SyntheticClaim[];
  relations: SyntheticRelation[];
  flows: SyntheticFlow[];
  milestones: SyntheticMilestone[];
};

/** What every form of the synthetic ledger holds, of any number of deals. */
export function synthetic(count: number): Synthetic {
  const random = xoroshiro128plus(SYNTHETIC.seed);
  const upTo = (most: number) => uniformInt(random, 0, most);
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item;
  const dayOf = () => `202${5 + upTo(1)}-0${1 + upTo(5)}-${10 + upTo(18)}`;
  const deals = Array.from({ length: count }, (_, at): SyntheticDeal & { lent: string } => {
    const partner = `partner-${upTo(SYNTHETIC.partners - 1)}`;
    const lent = `partner-${upTo(SYNTHETIC.partners - 1)}`;
    const layer = one(LAYERS);
    const ids = layer === "debt" && lent !== partner ? [partner, lent] : [partner];
    return {
      id: `synthetic-${at}`,
      layer,
      day: dayOf(),
      partner,
      lent,
      parties: [
        { organisationId: "openai", role: "buyer" },
        ...ids.map((organisationId) => ({ organisationId, role: "developer" as const })),
      ],
      words: [one(WORDS), one(WORDS)].join(" "),
    };
  });
  const claims = deals.flatMap(({ id: dealId, layer, day }) => {
    const hasPower = layer !== "equity" && layer !== "debt";
    return Array.from({ length: SYNTHETIC.claimsPerDeal }, (_, at): SyntheticClaim => {
      const source = `page-${(upTo(49) * SYNTHETIC.claimsPerDeal + at) % SYNTHETIC.sources}`;
      if (at === 0) return { dealId, source, day, property: "status", status: one(STATUSES) };
      const isPower = hasPower && at % 2 === 1;
      const amount = (1 + upTo(99)) * (isPower ? 0.1 : 1e8);
      const quantity = { qualifier: "about", unit: isPower ? "GW" : "USD", low: amount, high: amount } as const;
      return { dealId, source, day, property: isPower ? "power" : "value", quantity };
    });
  });
  /** Parts and twins point at earlier deals of their layer only, so that nothing loops. */
  const relations = deals.flatMap(({ id, layer }, at): SyntheticRelation[] => {
    if (at % 5 || at < 50) return [];
    const other = deals.slice(Math.max(0, at - 50), at).findLast((deal) => deal.layer === layer);
    return other ? [{ from: id, to: other.id, kind: at % 10 ? "part_of" : "same_capacity_as" }] : [];
  });
  const flows = deals.map(({ id: dealId, layer, day, partner, lent }): SyntheticFlow => {
    const to = lent === partner ? "openai" : lent;
    const ends =
      layer === "equity"
        ? { from: partner, to: "openai" }
        : layer === "debt"
          ? { from: partner, to }
          : { from: "openai", to: partner };
    return { dealId, day, usd: (1 + upTo(99)) * 1e8, ...ends, ...KINDS[layer] };
  });
  const milestones = deals
    .filter((_, at) => at % 5 === 0)
    .map(({ id: dealId, day }) => ({ dealId, day, expected: `202${7 + upTo(2)}` }));
  return { deals, claims, relations, flows, milestones };
}

export const organisationIds = () => [
  "openai",
  ...Array.from({ length: SYNTHETIC.partners }, (_, at) => `partner-${at}`),
];
export const sourceIds = () => ["article", ...Array.from({ length: SYNTHETIC.sources }, (_, at) => `page-${at}`)];
