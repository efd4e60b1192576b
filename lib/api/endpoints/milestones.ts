import { z } from "zod";
import { deliveryAsOf } from "@/lib/model/delivery/delivery";
import { MILESTONE_STATES } from "@/lib/model/delivery/milestones";
import { dateFields, field, figureFields, listField, textFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { listEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { milestone, toMilestone, type ApiMilestone } from "../schemas/delivery";

const columns: Field<ApiMilestone>[] = [
  field("id", "The milestone", ({ id }) => id),
  field("deal_id", "The deal", ({ dealId }) => dealId),
  field("site_id", "The site, where it is of one", ({ siteId }) => siteId),
  field("kind", "promise, or projection by others", ({ kind }) => kind),
  listField("by", "Whose promise it is", ({ by }) => by),
  ...textFields<ApiMilestone>("what", "What is expected", ({ what }) => what),
  ...figureFields<ApiMilestone>("promised", "How much", ({ promised }) => promised),
  field("state", "ahead, met, short, moved, overdue or dropped", ({ state }) => state),
  ...dateFields<ApiMilestone>("due", "The day given last", ({ due }) => due),
  field("slip_days", "Days from the first day given to the last", ({ slip }) => slip?.days, "integer"),
  ...dateFields<ApiMilestone>("met_on", "When it was met", ({ metOn }) => metOn),
  field("late_days", "Days from the day first given to that", ({ late }) => late?.days, "integer"),
  ...figureFields<ApiMilestone>("result", "What there is, where that fell short", ({ result }) => result),
  listField("given", "Every day given", ({ given }) => given.map(({ expected }) => expected.edtf)),
  listField("claim_ids", "The claims of what became of it", ({ claimIds }) => claimIds),
];

export const milestonesEndpoint = listEndpoint({
  path: "/milestones",
  operationId: "listMilestones",
  summary: "Dated promises of the deals that match the filters: every day given, and how each stands on the day",
  query: filterQuery.extend({
    state: z.array(z.enum(MILESTONE_STATES)).optional().meta({
      description: "Keep milestones in these states: `overdue` says that no source says that it was met. May repeat.",
    }),
  }),
  row: milestone,
  rows: ({ edition: { ledger }, chosen, params: { asOf } }, { state }) =>
    deliveryAsOf(ledger, chosen, asOf).milestones.filter((each) => !state || state.includes(each.state)),
  toRow: toMilestone,
  columns,
});
