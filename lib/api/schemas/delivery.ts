import { z } from "zod";
import type { MilestoneReading } from "@/lib/model/delivery/milestones";
import { MILESTONE_STATES } from "@/lib/model/delivery/milestones";
import type { DeliveryRecord } from "@/lib/model/delivery/record";
import { STAGE_BASES } from "@/lib/model/delivery/stages";
import type { StageTotal } from "@/lib/model/delivery/totals";
import { MILESTONE_KINDS, STAGES } from "@/lib/model/delivery/words";
import { apiDate, apiFigure, apiText, id, orNull, toFigure } from "./values";

export const basis = z.enum(STAGE_BASES).meta({
  description: "Where gigawatts are measured; known bases are never added, and `unstated` has an amount of its own.",
});
export const gigawatts = {
  low: z.number().meta({ description: "GW, at least: stated of the stage or implied by a later one." }),
  high: z.number().meta({ description: "GW, at most, as far as anything stated says so." }),
  isOpen: z.boolean().meta({ description: "Whether nothing says where it ends." }),
};

export const stageTotal = z
  .strictObject({
    stage: z.enum(STAGES),
    totals: z.array(z.strictObject({ basis, stated: z.number(), ...gigawatts, siteIds: z.array(id) })),
    unnumbered: z.array(id).meta({ description: "Sites that are said to have reached it, without a number." }),
  })
  .meta({ id: "StageTotal", description: "Gigawatts of several sites at a stage, a total for each basis." });

export const toStageTotal = ({ stage, totals, unnumbered }: StageTotal): z.output<typeof stageTotal> => ({
  stage,
  totals,
  unnumbered,
});

const days = z
  .strictObject({ days: z.int(), low: z.int(), high: z.int() })
  .meta({ id: "Slip", description: "Days between two imprecise dates: latest to latest, and what the dates allow." });

export const milestone = z
  .strictObject({
    id,
    dealId: id,
    siteId: orNull(id),
    kind: z.enum(MILESTONE_KINDS).meta({ description: "A `projection` by others is in no record." }),
    by: z.array(id).meta({ description: "The organisations whose promise it is." }),
    what: apiText,
    promised: orNull(apiFigure),
    state: z.enum(MILESTONE_STATES),
    due: apiDate.meta({ description: "The day given last." }),
    slip: orNull(days).meta({ description: "From the first day given to the last; null where they may be one." }),
    metOn: orNull(apiDate),
    late: orNull(days).meta({ description: "How long after the day first given it was met." }),
    result: orNull(apiFigure).meta({ description: "What there is, where that fell short." }),
    given: z.array(z.strictObject({ expected: apiDate, statedOn: apiDate, sourceId: id })),
    claimIds: z.array(id).meta({ description: "The claims of what became of it." }),
  })
  .meta({ id: "Milestone", description: "A dated promise, every day that it was given, and what became of it." });
export type ApiMilestone = z.output<typeof milestone>;

export function toMilestone(reading: MilestoneReading): ApiMilestone {
  const { first, state, due, slip, met, result, given, outcomes } = reading;
  const short = outcomes.findLast((claim) => claim.result);
  return {
    id: first.id,
    dealId: first.dealId,
    siteId: first.siteId ?? null,
    kind: first.kind,
    by: first.by,
    what: first.what,
    promised: first.power ? toFigure(first.power, [first.sourceId]) : null,
    state,
    due,
    slip: slip ?? null,
    metOn: met?.day ?? null,
    late: met?.late ?? null,
    result: result ? toFigure(result, short ? [short.sourceId] : []) : null,
    given,
    claimIds: outcomes.map(({ id: claimId }) => claimId),
  };
}

export const record = z
  .strictObject({
    promised: z.int(),
    due: z.int(),
    met: z.int(),
    late: z.int(),
    short: z.int(),
    moved: z.int(),
    medianSlipDays: z.number().nullable(),
    overdue: z.int(),
    dropped: z.int(),
  })
  .meta({ id: "DeliveryRecord", description: "How many dated promises came due, and what became of them." });

export const toRecord = ({ medianSlipDays, ...counts }: DeliveryRecord): z.output<typeof record> => ({
  ...counts,
  medianSlipDays: medianSlipDays ?? null,
});
