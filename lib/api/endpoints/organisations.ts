import { z } from "zod";
import { ORGANISATION_KINDS, VERIFICATIONS } from "@/lib/model/vocabulary";
import { field, list as listColumn, words } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { list } from "../endpoint";
import { filterQuery, isFiltered } from "../filters";
import { id, orNull, text } from "../schemas/values";

const organisation = z
  .strictObject({
    id,
    name: z.string(),
    kind: z.enum(ORGANISATION_KINDS),
    role: text,
    country: orNull(z.string()).meta({ description: "ISO 3166-1 alpha-2." }),
    ticker: orNull(z.string()),
    exchange: orNull(z.string()),
    lei: orNull(z.string()).meta({ description: "ISO 17442." }),
    verification: z.enum(VERIFICATIONS),
    memberOf: orNull(id),
    note: orNull(text),
    dealIds: z.array(id).meta({ description: "The deals that pass the filters and that it is a party of." }),
  })
  .meta({ id: "Organisation", description: "A company, vehicle, group or public body." });
type ApiOrganisation = z.output<typeof organisation>;

const columns: Field<ApiOrganisation>[] = [
  field("id", "The organisation's id", ({ id: own }) => own),
  field("name", "Its name", ({ name }) => name),
  field("kind", "company, vehicle, group or public_body", ({ kind }) => kind),
  ...words<ApiOrganisation>("role", "What it does here", ({ role }) => role),
  field("country", "ISO 3166-1 alpha-2", ({ country }) => country ?? undefined),
  field("ticker", "Its ticker", ({ ticker }) => ticker ?? undefined),
  field("exchange", "Where it is listed", ({ exchange }) => exchange ?? undefined),
  field("lei", "ISO 17442", ({ lei }) => lei ?? undefined),
  field("verification", "seen or recalled", ({ verification }) => verification),
  field("member_of", "The organisation it is looked up under", ({ memberOf }) => memberOf ?? undefined),
  ...words<ApiOrganisation>("note", "What to know", ({ note }) => note ?? undefined),
  listColumn("deal_ids", "Its deals that pass", ({ dealIds }) => dealIds),
];

export const organisations = list({
  path: "/organisations",
  operationId: "listOrganisations",
  summary: "Who there is, with their deals",
  description: "Every organisation of the ledger; a filter keeps the parties of the deals that pass.",
  query: filterQuery,
  row: organisation,
  rows: ({ edition: { ledger }, chosen }, query) =>
    ledger.organisations.flatMap(({ country, ticker, exchange, lei, memberOf, note, ...own }): ApiOrganisation[] => {
      const dealIds = chosen
        .filter(({ deal }) => deal.parties.some(({ organisationId }) => organisationId === own.id))
        .map(({ deal }) => deal.id);
      if (isFiltered(query) && !dealIds.length) return [];
      return [
        {
          ...own,
          country: country ?? null,
          ticker: ticker ?? null,
          exchange: exchange ?? null,
          lei: lei ?? null,
          memberOf: memberOf ?? null,
          note: note ?? null,
          dealIds,
        },
      ];
    }),
  columns,
});
