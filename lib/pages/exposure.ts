import { formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { localPath } from "@/lib/format/local-path";
import { behindFlow, countClaims, type Behind } from "@/lib/model/claims-behind";
import { exposures, type Exposure } from "@/lib/model/exposure/exposure";
import { promisesOf, type Promises } from "@/lib/model/exposure/promises";
import { statedNumber } from "@/lib/model/quantity";
import { readExposure, type ExposureKnown } from "@/lib/search-params/exposure";
import { costScenarioNames } from "@/lib/search-params/cost";
import { toFacts } from "@/lib/views/exposure/facts";
import { toExposureMaterial, type ExposureMaterial } from "@/lib/views/exposure/material";
import { toStress } from "@/lib/views/exposure/stress";
import { faultTexts } from "@/lib/views/filters";
import { nameOf, type Reader } from "@/lib/views/reader";
import { costPage } from "./cost";
import { once } from "./once";

/** So many deals' promises take the room of a row of the ledger. */
const PROMISES_A_ROW = 10;

/** Who depends on OpenAI's promises, and what follows if they are kept only in part. */
export function exposurePage(reader: Reader) {
  const { wording, raw, params } = reader;
  const { t, locale } = wording;
  const exposed = once(() => exposuresOn(reader));
  const material = once(() => toExposureMaterial(exposed(), promisesOn(reader), costOf(reader), reader));
  const behind = once(() => behindExposure(exposed()));
  const claimCount = once(() => countClaims(behind()));
  const known = once(() => knownOf(material()));
  const asked = once(() => readExposure(raw, known()));
  const stress = once(() => toStress(asked(), material(), wording));
  return {
    title: t("exposure.title"),
    heading: t("exposure.heading"),
    get lead() {
      return leadOf(exposed(), reader);
    },
    raw,
    warnings: faultTexts(params, wording),
    get sourceLine() {
      return t("exposure.sourceLine", { day: formatDay(params.asOf, locale), count: claimCount() });
    },
    get behind() {
      return behind();
    },
    get facts() {
      return toFacts(exposed(), reader);
    },
    get material() {
      return material();
    },
    get known() {
      return known();
    },
    get stress() {
      return stress();
    },
  };
}
export type ExposurePage = ReturnType<typeof exposurePage>;

/** What an address of the page is read against. */
const knownOf = ({ inputs, costPart }: ExposureMaterial): ExposureKnown => ({
  paysAlone: inputs.paysAlone,
  flowIds: inputs.debts.map(({ flowId }) => flowId),
  costPart,
});

/** Everybody's exposure as of the reader's day. */
export const exposuresOn = (reader: Reader): Exposure[] =>
  reader.edition.remember(`exposures ${reader.today.day}`, () =>
    exposures(reader.today, reader.ledger, promisesOn(reader)),
  );

const promisesOn = ({ edition, today }: Reader): Promises =>
  edition.remember(`promises ${today.settled}`, () => promisesOf(today), today.standings.length / PROMISES_A_ROW);

/** What revenue covers of the spending of the cost scenario in the address, up to the year that it asks about. */
function costOf(reader: Reader) {
  const { payments, params } = costPage(reader).study;
  const years = payments.filter(({ year }) => year <= params.scenario.closeBy);
  const total = (of: "spendUsd" | "paidUsd") => years.reduce((sum, year) => sum + year[of], 0);
  const kept = costScenarioNames.flatMap((name) =>
    [reader.raw[name] ?? []].flat().map((value): [string, string] => [name, value]),
  );
  const query = new URLSearchParams(kept);
  const path = localPath("/cost", reader.wording.locale);
  return {
    costPart: total("spendUsd") > 0 ? Math.min(1, total("paidUsd") / total("spendUsd")) : undefined,
    costHref: query.size ? `${path}?${query}` : path,
    kept,
  };
}

function leadOf(exposed: Exposure[], reader: Reader): string {
  const { wording, params } = reader;
  const day = formatDay(params.asOf, wording.locale);
  const [first] = exposed;
  const known = exposed.filter(({ contracts }) => contracts.quantity);
  if (!first?.contracts.quantity) return wording.t("exposure.leadNone", { day });
  const shares = exposed.flatMap(({ party, backlogShare }) => (backlogShare ? [{ party, ...backlogShare }] : []));
  const most = shares.sort((a, b) => statedNumber(b.share) - statedNumber(a.share))[0];
  const lead = wording.t("exposure.lead", {
    ...{
      day,
      count: known.length,
      undisclosed: exposed.filter(({ contracts }) => contracts.undisclosed.length).length,
    },
    name: nameOf(first.party, reader),
    amount: formatQuantity(first.contracts.quantity, wording),
  });
  const share = most && Math.round(statedNumber(most.share) * 100) / 100;
  return most
    ? `${lead} ${wording.t("exposure.leadShare", {
        name: nameOf(most.party, reader),
        share: formatQuantity({ qualifier: "about", unit: "fraction", low: share, high: share }, wording),
      })}`
    : lead;
}

/** The claims that contracts, stakes and guarantees were read from. */
function behindExposure(exposed: Exposure[]): Behind[] {
  return exposed.flatMap(({ contracts, contingent, stake }) =>
    [...contracts.flows, ...contingent.flows, ...(stake?.flows ?? [])].flatMap(({ flow, standing }) =>
      behindFlow(flow, standing, ["value", "paid_value"]),
    ),
  );
}
