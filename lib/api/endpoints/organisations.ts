import { z } from "zod";
import { ORGANISATION_KINDS, VERIFICATIONS } from "@/lib/model/vocabulary";
import { listField } from "@/lib/tables/fields";
import { organisationFields } from "@/lib/tables/who-tables";
import { listEndpoint } from "../endpoint";
import { filterQuery, isFiltered } from "../filters";
import { id, orNull, apiText } from "../schemas/values";

const organisation = z
  .strictObject({
    id,
    name: apiText,
    kind: z.enum(ORGANISATION_KINDS),
    role: apiText,
    country: orNull(z.string()).meta({ description: "ISO 3166-1 alpha-2." }),
    ticker: orNull(z.string()),
    exchange: orNull(z.string()),
    lei: orNull(z.string()).meta({ description: "ISO 17442." }),
    verification: z.enum(VERIFICATIONS),
    memberOf: orNull(id),
    note: orNull(apiText),
    paysAlone: orNull(z.number()).meta({
      description:
        "A judgement: the fraction of what it owes that it can pay from elsewhere than out of what OpenAI pays it.",
    }),
    paysAloneWhy: orNull(apiText),
    paysAloneSources: orNull(z.array(id)),
    backlogSeries: orNull(id).meta({ description: "The series of its reported backlog." }),
    backlogShareSeries: orNull(id).meta({ description: "The series of the part of it that it says is OpenAI's." }),
    dealIds: z.array(id).meta({ description: "Its deals that match the filters." }),
  })
  .meta({ id: "Organisation", description: "A company, vehicle, group or public body." });
type ApiOrganisation = z.output<typeof organisation>;

export const organisationsEndpoint = listEndpoint({
  path: "/organisations",
  operationId: "listOrganisations",
  summary: "Organisations, with their deals",
  description:
    "Every organisation that takes part in a deal by the day; a filter keeps the parties of the deals that match.",
  query: filterQuery,
  row: organisation,
  rows: ({ edition: { ledger, since }, chosen, params: { asOf } }, query) =>
    ledger.organisations
      .filter(({ id: own }) => since.organisation(own) <= asOf)
      .flatMap((own): ApiOrganisation[] => {
        const dealIds = chosen
          .filter(({ deal }) => deal.parties.some(({ organisationId }) => organisationId === own.id))
          .map(({ deal }) => deal.id);
        if (isFiltered(query) && !dealIds.length) return [];
        return [
          {
            ...own,
            country: own.country ?? null,
            ticker: own.ticker ?? null,
            exchange: own.exchange ?? null,
            lei: own.lei ?? null,
            memberOf: own.memberOf ?? null,
            note: own.note ?? null,
            paysAlone: own.paysAlone ?? null,
            paysAloneWhy: own.paysAloneWhy ?? null,
            paysAloneSources: own.paysAloneSources ?? null,
            backlogSeries: own.backlogSeries ?? null,
            backlogShareSeries: own.backlogShareSeries ?? null,
            dealIds,
          },
        ];
      }),
  columns: [
    ...organisationFields,
    listField("deal_ids", "Its deals that match", ({ dealIds }: ApiOrganisation) => dealIds),
  ],
});
