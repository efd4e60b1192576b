import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
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

export type SyntheticTable = { name: string; columns: string[]; rows: CellValue[][] };

/** The tables of a synthetic ledger, as an import reads them. */
export function syntheticTables(): SyntheticTable[] {
  const random = xoroshiro128plus(SYNTHETIC.seed);
  const upTo = (most: number) => uniformInt(random, 0, most);
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item;
  const dayOf = () => `202${5 + upTo(1)}-0${1 + upTo(5)}-${10 + upTo(18)}`;
  const deals = Array.from({ length: SYNTHETIC.deals }, (_, at) => ({
    id: `synthetic-${at}`,
    layer: one(LAYERS),
    day: dayOf(),
    partner: `partner-${upTo(SYNTHETIC.partners - 1)}`,
    words: [one(WORDS), one(WORDS)].join(" "),
  }));
  const claims = deals.flatMap(({ id, layer, day }) => {
    const hasPower = layer !== "equity" && layer !== "debt";
    return Array.from({ length: SYNTHETIC.claimsPerDeal }, (_, at): CellValue[] => {
      const source = `page-${(upTo(49) * SYNTHETIC.claimsPerDeal + at) % SYNTHETIC.sources}`;
      if (at === 0) return [id, "status", undefined, undefined, undefined, undefined, one(STATUSES), source, day];
      const [property, unit, scale] = hasPower && at % 2 ? ["power", "GW", 0.1] : ["value", "USD", 1e8];
      const amount = (1 + upTo(99)) * Number(scale);
      return [id, property, "about", amount, amount, unit, undefined, source, day];
    });
  });
  /** Parts and twins point at earlier deals of their layer only, so that nothing loops. */
  const relations = deals.flatMap(({ id, layer }, at): CellValue[][] => {
    if (at % 5 || at < 50) return [];
    const other = deals.slice(Math.max(0, at - 50), at).findLast((deal) => deal.layer === layer);
    return other
      ? [[id, other.id, at % 10 ? "part_of" : "same_capacity_as", "For the benchmark.", "Pour la mesure."]]
      : [];
  });
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
      rows: claims,
    },
    { name: "relations", columns: ["from_deal_id", "to_deal_id", "kind", "reason_en", "reason_fr"], rows: relations },
  ];
}
