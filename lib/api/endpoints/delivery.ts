import { z } from "zod";
import { deliveryAsOf, type SiteReading } from "@/lib/model/delivery/delivery";
import { CERTAINTIES, SITE_KINDS, STAGES } from "@/lib/model/delivery/words";
import { field } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { documentEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { basis, gigawatts, record, stageTotal, toRecord, toStageTotal } from "../schemas/delivery";
import { apiText, id, orNull } from "../schemas/values";

const amount = z
  .strictObject({
    stage: z.enum(STAGES),
    basis,
    said: z.enum(["stated", "none", "unnumbered", "implied", "silent"]).meta({
      description:
        "A number, a zero, reached without a number, implied by a later stage, or nothing, which is no zero.",
    }),
    ...gigawatts,
    claimId: orNull(id),
    sourceId: orNull(id),
  })
  .meta({ id: "StageAmount", description: "How much of a site is at a stage, in GW on one basis." });

const site = z
  .strictObject({
    id,
    dealId: id,
    name: apiText,
    kind: z.enum(SITE_KINDS),
    certainty: z.enum(CERTAINTIES),
    isDead: z.boolean().meta({ description: "Whether its deal has ended or is on hold: then it is in no total." }),
    stages: z.array(amount),
  })
  .meta({ id: "SiteStages", description: "A site or pool of capacity, and what there is of it." });

const document = z
  .strictObject({
    totals: z.array(stageTotal).meta({ description: "Over sites of living deals that are stated to be OpenAI's." }),
    likely: z.array(stageTotal).meta({ description: "Over sites that are likely OpenAI's: beside, never added." }),
    sites: z.array(site),
    record,
  })
  .meta({ id: "Delivery", description: "What exists of what was promised, as of the day." });

type Line = z.output<typeof amount> & Omit<z.output<typeof site>, "stages" | "name">;

const columns: Field<Line>[] = [
  field("site_id", "The site", ({ id: siteId }) => siteId),
  field("deal_id", "The deal", ({ dealId }) => dealId),
  field("kind", "site or pool", ({ kind }) => kind),
  field("certainty", "How sure it is that it is OpenAI's", ({ certainty }) => certainty),
  field("is_dead", "Whether its deal has ended or is on hold", ({ isDead }) => isDead, "boolean"),
  field("stage", "The stage", ({ stage }) => stage),
  field("basis", "Where it is measured", ({ basis: of }) => of),
  field("said", "stated, none, unnumbered, implied or silent", ({ said }) => said),
  field("low", "GW, at least", ({ low }) => low, "number"),
  field("high", "GW, at most, as far as stated", ({ high }) => high, "number"),
  field("is_open", "Whether nothing says where it ends", ({ isOpen }) => isOpen, "boolean"),
  field("claim_id", "The claim", ({ claimId }) => claimId),
  field("source_id", "Who says so", ({ sourceId }) => sourceId),
];

export const deliveryEndpoint = documentEndpoint({
  path: "/delivery",
  operationId: "getDelivery",
  summary: "What exists of what was promised: gigawatts by stage and site, and the record of dated promises",
  description:
    "Of each stage there is at least as much as of a later one. Bases are never mixed, and nothing is forecast. " +
    "The CSV has a line for each site, basis and stage.",
  query: filterQuery,
  document,
  read: ({ edition: { ledger }, chosen, params: { asOf } }) => {
    const { totals, likely, sites, record: turnedOut } = deliveryAsOf(ledger, chosen, asOf);
    return {
      totals: totals.map(toStageTotal),
      likely: likely.map(toStageTotal),
      sites: sites.map(toSite),
      record: toRecord(turnedOut),
    };
  },
  lines: ({ sites }): Line[] =>
    sites.flatMap(({ stages, name: _, ...of }) => stages.map((each) => ({ ...each, ...of }))),
  columns,
});

function toSite({ site: { id: siteId, dealId, name, kind }, bases, certainty, isDead }: SiteReading) {
  const stages = bases.flatMap(({ basis: of, amounts }) =>
    amounts.map(({ claim, ...each }) => ({
      ...each,
      basis: of,
      claimId: claim?.id ?? null,
      sourceId: claim?.sourceId ?? null,
    })),
  );
  return { id: siteId, dealId, name, kind, certainty, isDead, stages };
}
