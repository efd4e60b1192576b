import { z } from "zod";
import { CHANGE_KINDS } from "@/lib/model/changes";
import { recordedChanges } from "@/lib/model/recorded-changes";
import { dateFields, field, figureFields, textFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { listEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { property, toValue, value, type ApiValue } from "../schemas/claim";
import { id, orNull } from "../schemas/values";

const change = z
  .strictObject({
    day: z.iso.date(),
    kind: z.enum(CHANGE_KINDS),
    dealId: id,
    flowId: orNull(id),
    siteId: orNull(id),
    milestoneId: orNull(id),
    property,
    before: orNull(value).meta({ description: "What was shown before; null when nothing was." }),
    after: value,
    claimId: id.meta({ description: "The claim that is shown from the day on." }),
    sourceId: id.meta({ description: "Who says so." }),
    recorded: z.iso.datetime().meta({ description: "Since when this ledger tells it so." }),
  })
  .meta({ id: "Change", description: "A figure that reads differently from a day on." });
type ApiChange = z.output<typeof change>;

const valueColumns = (name: string, of: (row: ApiChange) => ApiValue | null): Field<ApiChange>[] => [
  ...figureFields<ApiChange>(name, `The figure ${name}`, (row) => of(row)?.figure),
  field(`${name}_status`, `The status ${name}`, (row) => of(row)?.status),
  ...textFields<ApiChange>(`${name}_text`, `The words ${name}`, (row) => of(row)?.text),
  field(`${name}_outcome`, `What had become of the milestone ${name}`, (row) => of(row)?.outcome),
  ...dateFields<ApiChange>(`${name}_day`, `The day of that ${name}`, (row) => of(row)?.day),
];

const columns: Field<ApiChange>[] = [
  field("day", "From which day on", ({ day }) => day, "date"),
  field("kind", "new_deal or changed_figure", ({ kind }) => kind),
  field("deal_id", "The deal", ({ dealId }) => dealId),
  field("flow_id", "The flow, when it is one's figure", ({ flowId }) => flowId),
  field("site_id", "The site, when it is one's stage", ({ siteId }) => siteId),
  field("milestone_id", "The milestone, when it is what became of one", ({ milestoneId }) => milestoneId),
  field("property", "What changed", ({ property: of }) => of),
  ...valueColumns("before", ({ before }) => before),
  ...valueColumns("after", ({ after }) => after),
  field("claim_id", "The claim that is shown from then", ({ claimId }) => claimId),
  field("source_id", "Who says so", ({ sourceId }) => sourceId),
  field("recorded", "Since when this ledger tells it so, in UTC", ({ recorded }) => recorded),
];

export const changesEndpoint = listEndpoint({
  path: "/changes",
  operationId: "listChanges",
  summary: "What changed, with the value before and after, in the deals that match the filters, newest first",
  query: filterQuery.extend({
    kind: z.array(z.enum(CHANGE_KINDS)).optional().meta({
      description:
        "`new_deal`: what a deal's announcement brought; `changed_figure`: what moved later. May be repeated.",
    }),
    since: z.iso.date().optional().meta({ description: "Keep changes of this day and later." }),
    recordedSince: z
      .union([z.iso.date(), z.iso.datetime()])
      .optional()
      .meta({
        description:
          "Keep what this ledger tells so since this day or moment in UTC, however long ago it was stated: " +
          "with the latest `recorded` that you have, nothing is missed that came late.",
      }),
  }),
  row: change,
  rows: ({ edition: { ledger }, chosen, params: { asOf } }, { kind, since, recordedSince }) => {
    const ids = new Set(chosen.map(({ deal }) => deal.id));
    const from = recordedSince && new Date(recordedSince).toISOString();
    return recordedChanges(ledger, asOf)
      .changes.filter((each) => ids.has(each.dealId) && (!kind || kind.includes(each.kind)))
      .filter((each) => (!since || each.day >= since) && (!from || each.recorded >= from))
      .map(({ flowId, siteId, milestoneId, before, after, ...own }) => ({
        ...own,
        flowId: flowId ?? null,
        siteId: siteId ?? null,
        milestoneId: milestoneId ?? null,
        before: before ? toValue(before) : null,
        after: toValue(after),
        claimId: after.id,
        sourceId: after.sourceId,
      }));
  },
  columns,
});
