import { z } from "zod";
import { faultyParameters } from "@/lib/http/problem";
import { exposures, type Amounts, type Exposure } from "@/lib/model/exposure/exposure";
import { stressOf, type StressRow } from "@/lib/model/exposure/stress";
import { promisesOf } from "@/lib/model/exposure/promises";
import { stressInputs } from "@/lib/model/exposure/stress-inputs";
import { isKnown, type KnownQuantity, type Quantity } from "@/lib/model/quantity";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { aloneParam, PERCENT, readExposure, type ExposureFault } from "@/lib/search-params/exposure";
import type { Selection } from "@/lib/search-params/selection";
import { field, figureFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { documentEndpoint } from "../endpoint";
import { asOfQuery } from "../filters";
import { derivedFigure } from "../schemas/derived";
import { exposedParty, exposureAnswer } from "../schemas/exposure";

const NOTICE = "A what-if of the reader's: no probability, no forecast, and no statement of anyone's.";

const percent = (description: string) => z.number().min(PERCENT.low).max(PERCENT.high).optional().meta({ description });
const query = asOfQuery.extend({
  pays: percent("Percent of its promises that OpenAI has the means for (default 100)."),
  promises: z.enum(["all", "firm"]).optional().meta({ description: "Which promises are owed (default: all)." }),
  guarantees: z
    .enum(["called", "not_called"])
    .optional()
    .meta({ description: "Whether guarantees are called once the party that they cover fails (default: not_called)." }),
  shares: percent("What OpenAI's shares are worth, in percent of the last valuation (default 100)."),
  alone: z
    .array(z.string().regex(/^[a-z0-9-]+:\d+(\.\d+)?$/))
    .optional()
    .meta({ description: "How far a party can pay from elsewhere: `oracle:50` is 50 percent; may be repeated." }),
  cut: z.array(z.string().min(1)).optional().meta({ description: "Flows that are not paid at all; may be repeated." }),
});
type Query = z.output<typeof query>;
type Row = z.output<typeof exposedParty>;

const figures = [
  ["contracts", "Promised by OpenAI over the whole term, US dollars"],
  ["binding", "The binding part of that"],
  ["perYear", "What it comes to in a year"],
  ["backlog", "Its whole backlog"],
  ["backlogShare", "Binding contracts ÷ backlog"],
  ["statedShare", "What it says itself of the same"],
  ["stake", "Put into OpenAI's shares, at cost"],
  ["guarantees", "Caps of its guarantees for OpenAI's debts"],
  ["upstream", "Staked by others on its business with OpenAI"],
  ["promised", "What-if, no forecast: promised to it by all others"],
  ["received", "What-if, no forecast: received of that"],
  ["short", "What-if, no forecast: lacking of that"],
  ["owed", "What-if, no forecast: what it owes"],
  ["paid", "What-if, no forecast: what it pays"],
  ["fromGuarantees", "What-if, no forecast: received from guarantees"],
  ["guaranteesCalled", "What-if, no forecast: called on for guarantees"],
  ["stakeLoss", "What-if, no forecast: lost on its stake"],
] as const;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columns: Field<Row>[] = [
  field("party", "The organisation", ({ party }) => party),
  ...figures.flatMap(([name, about]) => figureFields<Row>(snake(name), about, (row) => row[name])),
  field("backlog_of", "The day that the backlog is of", ({ backlogOf }) => backlogOf?.edtf),
  field("contracts_on", "The day that the contracts were last stated", ({ contractsOn }) => contractsOn?.edtf),
  field("undisclosed", "Contracts with OpenAI without a stated amount", ({ undisclosed }) => undisclosed, "integer"),
  field("round", "The round in which it fails, in the what-if", ({ round }) => round, "integer"),
];

export const exposureEndpoint = documentEndpoint({
  path: "/exposure",
  operationId: "getExposure",
  summary: "Who depends on OpenAI's promises, and what if they are kept only in part",
  description: `Takes what the exposure page takes. The CSV has a line for every party. ${NOTICE}`,
  query,
  document: exposureAnswer,
  read: toAnswer,
  lines: ({ parties }): Row[] => parties,
  columns,
});

function toAnswer({ edition, today }: Selection, asked: Query): z.input<typeof exposureAnswer> {
  const promises = promisesOf(today);
  const exposed = exposures(today, edition.ledger, promises);
  const { inputs, unseen, seen } = stressInputs(today, edition.organisations, exposed, promises);
  const { choices, faults } = readExposure(rawOf(asked), {
    paysAlone: inputs.paysAlone,
    flowIds: inputs.debts.map(({ flowId }) => flowId),
  });
  if (faults.length) throw faultyParameters(faults.map(toFault));
  const stress = stressOf(inputs, choices);
  const sources = seen.flatMap(({ money: { claim } }) => claim?.sourceId ?? []);
  const usd = (amount: number) =>
    derivedFigure({ qualifier: "exact", unit: "USD", low: amount, high: amount }, sources);
  const rows = new Map(stress.rows.map((row) => [row.party, row]));
  const facts = new Map(exposed.map((each) => [each.party, each]));
  const parties = [...facts.keys(), ...[...rows.keys()].filter((party) => !facts.has(party))];
  return {
    notice: NOTICE,
    suppositions: {
      pays: choices.keptPart,
      firmOnly: choices.firmOnly,
      guaranteesCalled: choices.guaranteesCalled,
      shareValue: choices.shareValue,
      cut: choices.cut,
      paysAlone: Object.entries({ ...inputs.paysAlone, ...choices.paysAlone }).map(([party, part]) => ({
        party,
        part,
      })),
    },
    promised: usd(stress.promised),
    paid: usd(stress.paid),
    unpaid: usd(stress.unpaid),
    shock: usd(stress.shock),
    contagion: usd(stress.contagion),
    rounds: stress.rounds,
    parties: parties.map((party) => ({ party, ...factsOf(facts.get(party)), ...resultOf(rows.get(party), usd) })),
    unseen: unseen.map(({ promised: { money, debtor, creditor }, reason }) => ({
      ...{ flowId: money.id, debtor, creditor, reason },
    })),
  };
}

/** The query as the page's address has it. */
const rawOf = ({ alone = [], cut, ...asked }: Query): RawSearchParams => ({
  ...Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)])),
  ...Object.fromEntries(
    alone.map((text) => {
      const [party = "", part = ""] = text.split(":");
      return [aloneParam(party), part];
    }),
  ),
  cut,
});

const toFault = ({ param, value, reason, used }: ExposureFault) => ({
  parameter: param.startsWith("alone_") ? "alone" : param,
  detail:
    reason === "unknown"
      ? `"${value}" is not known as of the day; the nearest is "${used}"`
      : `"${value}" cannot be used; the nearest value is ${used}`,
});

const sourcesOf = (of: Amounts | undefined) =>
  (of?.flows ?? []).flatMap(({ money: { claim } }) => claim?.sourceId ?? []);
const figureOf = (quantity: Quantity | KnownQuantity | undefined, sourceIds: string[]) =>
  quantity && isKnown(quantity) ? derivedFigure(quantity, sourceIds) : null;

function factsOf(facts: Exposure | undefined) {
  const { contracts, perYear, backlogShare, statedShare, stake, contingent, upstream } = facts ?? {};
  const firm = contracts?.parts.find(({ firmness }) => firmness === "firm")?.quantity;
  const backlogSources = backlogShare?.backlog.sourceIds ?? [];
  return {
    contracts: figureOf(contracts?.quantity, sourcesOf(contracts)),
    binding: figureOf(firm, sourcesOf(contracts)),
    perYear: figureOf(perYear?.quantity, perYear ? [perYear.sourceId] : []),
    undisclosed: contracts?.undisclosed.length ?? 0,
    backlog: figureOf(backlogShare?.backlog.quantity, backlogSources),
    backlogOf: backlogShare?.backlog.period ?? null,
    contractsOn: backlogShare?.contractsOn ?? null,
    backlogShare: figureOf(backlogShare?.share, [...backlogSources, ...sourcesOf(contracts)]),
    statedShare: figureOf(statedShare?.quantity, statedShare?.sourceIds ?? []),
    stake: figureOf(
      stake?.cost,
      (stake?.flows ?? []).flatMap(({ money: { claim } }) => claim?.sourceId ?? []),
    ),
    guarantees: figureOf(contingent?.quantity, sourcesOf(contingent)),
    upstream: figureOf(upstream?.quantity, sourcesOf(upstream)),
  };
}

function resultOf(row: StressRow | undefined, usd: (amount: number) => ReturnType<typeof derivedFigure>) {
  return {
    promised: usd(row?.promised ?? 0),
    received: usd(row?.received ?? 0),
    short: usd(row?.short ?? 0),
    owed: usd(row?.owed ?? 0),
    paid: usd(row?.paid ?? 0),
    fromGuarantees: usd(row?.fromGuarantees ?? 0),
    guaranteesCalled: usd(row?.guaranteesCalled ?? 0),
    stakeLoss: usd(row?.stakeLoss ?? 0),
    round: row?.round ?? null,
  };
}
