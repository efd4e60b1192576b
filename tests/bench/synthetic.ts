import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Claim, Deal, Ledger, Relation } from "../../lib/model/ledger";
import type { Quantity } from "../../lib/model/quantity";
import type { CellValue } from "../../lib/tables/table";

/**
 * Ten thousand deals with ten claims each, two hundred partners, and relations on every fifth deal. The same on every
 * run.
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

type SyntheticDeal = Pick<Deal, "id" | "layer"> & { day: string; partner: string; words: string };
type SyntheticClaim = { dealId: string; source: string; day: string } & (
  | { property: "power" | "value"; quantity: Extract<Quantity, { low?: number }> }
  | { property: "status"; status: (typeof STATUSES)[number] }
);
type SyntheticRelation = { from: string; to: string; kind: "part_of" | "same_capacity_as" };
type Synthetic = { deals: SyntheticDeal[]; claims: SyntheticClaim[]; relations: SyntheticRelation[] };

/** What every form of the synthetic ledger holds, of any number of deals. */
function synthetic(count: number): Synthetic {
  const random = xoroshiro128plus(SYNTHETIC.seed);
  const upTo = (most: number) => uniformInt(random, 0, most);
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item;
  const dayOf = () => `202${5 + upTo(1)}-0${1 + upTo(5)}-${10 + upTo(18)}`;
  const deals = Array.from({ length: count }, (_, at) => ({
    id: `synthetic-${at}`,
    layer: one(LAYERS),
    day: dayOf(),
    partner: `partner-${upTo(SYNTHETIC.partners - 1)}`,
    words: [one(WORDS), one(WORDS)].join(" "),
  }));
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
  return { deals, claims, relations };
}

/** The deals, claims and relations of a synthetic ledger, as the model reads them. */
export function syntheticLedger(count: number): Pick<Ledger, "deals" | "claims" | "relations"> {
  const { deals, claims, relations } = synthetic(count);
  const on = (day: string) => ({ edtf: day, earliest: day, latest: day });
  const text = (words: string) => ({ en: words, fr: words });
  return {
    deals: deals.map(({ id, layer, day, partner, words }): Deal => ({
      id,
      layer,
      title: text(words),
      short: text(id),
      summary: text(words),
      announced: on(day),
      parties: [
        { organisationId: "openai", role: "buyer" },
        { organisationId: partner, role: "developer" },
      ],
      notes: [],
    })),
    claims: claims.map(({ source, day, ...claim }, at): Claim => ({
      ...claim,
      id: `${claim.dealId}/${at}`,
      sourceId: source,
      grade: "B",
      statedOn: on(day),
      rank: "normal",
      verification: "seen",
      updates: [],
      corrects: [],
    })),
    relations: relations.map((relation): Relation => ({ ...relation, reason: text(""), since: on("2025-01-10") })),
  };
}

export type SyntheticTable = { name: string; columns: string[]; rows: CellValue[][] };

/** The tables of a synthetic ledger of SYNTHETIC.deals deals, as an import reads them. */
export function syntheticTables(): SyntheticTable[] {
  const { deals, claims, relations } = synthetic(SYNTHETIC.deals);
  return [
    { name: "ledger_days", columns: ["article"], rows: [["2025-10-08"]] },
    {
      name: "organisations",
      columns: ["id", "name", "kind", "role_en", "role_fr", "verification"],
      rows: ["openai", ...Array.from({ length: SYNTHETIC.partners }, (_, at) => `partner-${at}`)].map((id) => [
        id,
        id,
        "company",
        "Partner",
        "Partenaire",
        "seen",
      ]),
    },
    {
      name: "sources",
      columns: ["id", "publisher", "title", "grade", "verification", "states_en", "states_fr"],
      rows: ["article", ...Array.from({ length: SYNTHETIC.sources }, (_, at) => `page-${at}`)].map((id) => [
        id,
        `Publisher of ${id}`,
        id,
        "B",
        "seen",
        "States.",
        "Énonce.",
      ]),
    },
    {
      name: "deals",
      columns: ["id", "title_en", "title_fr", "short_en", "short_fr", "summary_en", "summary_fr", "layer", "announced"],
      rows: deals.map(({ id, layer, day, words }) => [
        id,
        `${id} ${words}`,
        `${id} ${words}`,
        id,
        id,
        `A ${words}.`,
        `Un ${words}.`,
        layer,
        day,
      ]),
    },
    {
      name: "parties",
      columns: ["deal_id", "organisation_id", "role"],
      rows: deals.flatMap(({ id, partner }) => [
        [id, "openai", "buyer"],
        [id, partner, "developer"],
      ]),
    },
    {
      name: "claims",
      columns: ["deal_id", "property", "qualifier", "low", "high", "unit", "status", "source_id", "stated_on"],
      rows: claims.map(({ dealId, property, source, day, ...said }) =>
        "quantity" in said
          ? [
              dealId,
              property,
              "about",
              said.quantity.low,
              said.quantity.high,
              said.quantity.unit,
              undefined,
              source,
              day,
            ]
          : [dealId, property, undefined, undefined, undefined, undefined, said.status, source, day],
      ),
    },
    {
      name: "relations",
      columns: ["from_deal_id", "to_deal_id", "kind", "reason_en", "reason_fr"],
      rows: relations.map(({ from, to, kind }) => [from, to, kind, "For the benchmark.", "Pour la mesure."]),
    },
  ];
}
