import type { CellValue } from "../../lib/tables/table";
import { organisationIds, sourceIds, synthetic, SYNTHETIC } from "./synthetic";

export type SyntheticTable = { name: string; columns: string[]; rows: CellValue[][] };

/** The tables of a synthetic ledger of SYNTHETIC.deals deals, as an import reads them. */
export function syntheticTables(): SyntheticTable[] {
  const { deals, claims, relations, flows, milestones } = synthetic(SYNTHETIC.deals);
  return [
    { name: "ledger_days", columns: ["article"], rows: [["2025-10-08"]] },
    {
      name: "organisations",
      columns: ["id", "name_en", "name_fr", "kind", "role_en", "role_fr", "verification"],
      rows: organisationIds().map((id) => [id, id, id, "company", "Partner", "Partenaire", "seen"]),
    },
    {
      name: "sources",
      columns: ["id", "publisher", "title", "grade", "verification", "states_en", "states_fr"],
      rows: sourceIds().map((id) => [id, `Publisher of ${id}`, id, "B", "seen", "States.", "Énonce."]),
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
      rows: deals.flatMap(({ id, parties }) => parties.map(({ organisationId, role }) => [id, organisationId, role])),
    },
    {
      name: "claims",
      columns: [
        "deal_id",
        "flow_id",
        "property",
        "qualifier",
        "low",
        "high",
        "unit",
        "status",
        "source_id",
        "stated_on",
      ],
      rows: [
        ...claims.map(({ dealId, property, source, day, ...said }) => {
          const stated = "quantity" in said ? said.quantity : undefined;
          const status = "status" in said ? said.status : undefined;
          const about = stated && "about";
          return [dealId, undefined, property, about, stated?.low, stated?.high, stated?.unit, status, source, day];
        }),
        ...flows.map(({ dealId, usd, day }) => [
          dealId,
          `${dealId}#1`,
          "value",
          "about",
          usd,
          usd,
          "USD",
          undefined,
          "page-0",
          day,
        ]),
      ],
    },
    {
      name: "flows",
      columns: [
        "id",
        "deal_id",
        "from_organisation_id",
        "to_organisation_id",
        "kind",
        "instrument",
        "binding",
        "starts",
      ],
      rows: flows.map(({ dealId, from, to, kind, instrument, day }) => [
        `${dealId}#1`,
        dealId,
        from,
        to,
        kind,
        instrument,
        "true",
        day,
      ]),
    },
    {
      name: "milestones",
      columns: ["deal_id", "expected", "what_en", "what_fr", "source_id", "stated_on"],
      rows: milestones.map(({ dealId, expected, day }) => [
        dealId,
        expected,
        "First phase",
        "Première phase",
        "page-0",
        day,
      ]),
    },
    {
      name: "relations",
      columns: ["from_deal_id", "to_deal_id", "kind", "reason_en", "reason_fr"],
      rows: relations.map(({ from, to, kind }) => [from, to, kind, "For the benchmark.", "Pour la mesure."]),
    },
  ];
}
