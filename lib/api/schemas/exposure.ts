import { z } from "zod";
import { apiDate, apiFigure, id, orNull } from "./values";

const dollars = apiFigure.meta({ description: "US dollars of the what-if: computed, no source states them." });

/** One party: what is owed and held, and what becomes of it in the what-if. */
export const exposedParty = z
  .strictObject({
    party: id,
    contracts: orNull(apiFigure).meta({
      description: "What OpenAI has promised it over the whole term, in US dollars.",
    }),
    binding: orNull(apiFigure).meta({ description: "The binding part of that." }),
    perYear: orNull(apiFigure).meta({ description: "What it comes to in a year, where stated." }),
    undisclosed: z.int().meta({ description: "How many of its contracts with OpenAI have no stated amount." }),
    backlog: orNull(apiFigure).meta({ description: "Its whole backlog, as last reported by the day." }),
    backlogOf: orNull(apiDate).meta({ description: "The day that the backlog is of." }),
    contractsOn: orNull(apiDate).meta({ description: "The day that the contracts were last stated." }),
    backlogShare: orNull(apiFigure).meta({
      description: "Binding contracts ÷ backlog, a fraction; null where either, or its day, is not stated.",
    }),
    statedShare: orNull(apiFigure).meta({ description: "What it says itself of the same, a fraction." }),
    stake: orNull(apiFigure).meta({ description: "What it put into OpenAI's shares, at cost." }),
    guarantees: orNull(apiFigure).meta({ description: "Caps of its guarantees for OpenAI's debts: in no sum." }),
    upstream: orNull(apiFigure).meta({ description: "What others have staked on its business with OpenAI." }),
    promised: dollars.meta({ description: "What it is promised by all others in the what-if." }),
    received: dollars,
    short: dollars,
    owed: dollars,
    paid: dollars,
    fromGuarantees: dollars,
    guaranteesCalled: dollars,
    stakeLoss: dollars,
    round: orNull(z.int()).meta({ description: "The round in which it fails; null when it does not." }),
  })
  .meta({ id: "ExposedParty" });

export const exposureAnswer = z
  .strictObject({
    notice: z.string().meta({ description: "What the what-if is, and is not." }),
    suppositions: z
      .strictObject({
        pays: z.number().meta({ description: "The part of its promises that OpenAI has the means for, a fraction." }),
        firmOnly: z.boolean(),
        guaranteesCalled: z.boolean(),
        shareValue: z
          .number()
          .meta({ description: "What OpenAI's shares are worth of the last valuation, a fraction." }),
        cut: z.array(id).meta({ description: "Flows that are not paid at all." }),
        paysAlone: z
          .array(z.strictObject({ party: id, part: z.number() }))
          .meta({ description: "The part of its debts that each debtor can pay from elsewhere." }),
      })
      .meta({ id: "Suppositions" }),
    promised: dollars,
    paid: dollars,
    unpaid: dollars,
    shock: dollars.meta({ description: "Left unpaid in round 1, or cut." }),
    contagion: dollars.meta({ description: "Left unpaid in later rounds." }),
    rounds: z.array(z.array(id)).meta({ description: "Who fails in each round, from the first." }),
    parties: z.array(exposedParty),
    unseen: z
      .array(
        z.strictObject({
          flowId: id,
          debtor: id,
          creditor: id,
          reason: z.enum(["undisclosed", "unknown", "talks", "covers_other", "small"]),
        }),
      )
      .meta({ description: "Promises that have no dollars in the what-if." }),
  })
  .meta({
    id: "Exposure",
    description: "Who depends on OpenAI's promises, and what follows if they are kept only in part. No forecast.",
  });
