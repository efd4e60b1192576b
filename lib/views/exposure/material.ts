import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { inWords, type Wording } from "@/lib/format/wording";
import type { Exposure } from "@/lib/model/exposure/exposure";
import type { Promises } from "@/lib/model/exposure/promises";
import type { StressInputs } from "@/lib/model/exposure/stress";
import { stressInputs, type Unseen } from "@/lib/model/exposure/stress-inputs";
import { splitLargest } from "@/lib/model/largest";
import type { Organisation } from "@/lib/model/ledger";
import type { MessageName } from "@/lib/i18n/english";
import { sourceHref } from "../source-href";
import { nameOf, type Reader } from "../reader";

/** A party whose means the reader can change: its default in percent, why, and who says so. */
export type Alone = {
  party: string;
  name: string;
  percent: number;
  why: string;
  sources: { id: string; name: string; href: string }[];
};

/** All that the browser needs of the ledger to work out any stress, and to say it in the reader's language. */
export type ExposureMaterial = {
  action: string;
  asOf: string;
  latest: string;
  day: string;
  inputs: StressInputs;
  names: Record<string, string>;
  alone: Alone[];
  unseen: { key: string; text: string; href: string }[];
  /** How many more promises the stress cannot see. */
  unseenMore: number;
  /** What revenue covers in the cost scenario of the address, as a fraction, and where that is set. */
  costPart?: number;
  costHref: string;
  /** The scenario's own parameters, which the form keeps. */
  kept: [name: string, value: string][];
};

/** How many parties have a control of their own: those that owe the most. How many promises are listed as unseen. */
const MOST_ALONE = 12;
const MOST_UNSEEN = 40;

/** Gathers the stress as of the reader's day. */
export function toExposureMaterial(
  exposed: Exposure[],
  promises: Promises,
  cost: Pick<ExposureMaterial, "costPart" | "costHref" | "kept">,
  reader: Reader,
): ExposureMaterial {
  const { today, organisations, params, days, wording } = reader;
  const { inputs, unseen } = stressInputs(today, organisations, exposed, promises);
  const parties = new Set([
    ...["openai", ...Object.keys(inputs.stakesUsd)],
    ...inputs.debts.flatMap(({ from, to }) => [from, to]),
    ...inputs.guarantees.flatMap(({ guarantor, beneficiary }) => [guarantor, beneficiary]),
  ]);
  const owedBy = (party: string) =>
    inputs.debts.reduce((sum, { from, firmUsd, otherUsd }) => sum + (from === party ? firmUsd + otherUsd : 0), 0);
  return {
    ...cost,
    action: localPath("/exposure", wording.locale),
    asOf: params.asOf,
    latest: days.latest,
    day: formatDay(params.asOf, wording.locale),
    inputs,
    names: Object.fromEntries([...parties].map((id) => [id, nameOf(id, reader)])),
    alone: splitLargest(Object.keys(inputs.paysAlone), MOST_ALONE, owedBy).largest.map((id) =>
      toAlone(id, inputs, reader),
    ),
    unseen: unseen.slice(0, MOST_UNSEEN).map((each) => toUnseen(each, reader)),
    unseenMore: Math.max(0, unseen.length - MOST_UNSEEN),
  };
}

function toAlone(party: string, { paysAlone }: StressInputs, reader: Reader): Alone {
  const { edition, organisations, wording, params } = reader;
  const organisation = organisations.get(party);
  const all = organisation?.paysAloneSources ?? [];
  const ids = all.filter((id) => edition.since.source(id) <= params.asOf);
  return {
    party,
    name: nameOf(party, reader),
    percent: (paysAlone[party] ?? 1) * 100,
    why: whyOf(organisation, all.length > 0 && !ids.length, wording),
    sources: ids.flatMap((id) => {
      const source = edition.source(id);
      return source ? [{ id, name: source.publisher, href: sourceHref(id, reader) }] : [];
    }),
  };
}

/** The reason for a default: in the ledger's words, unless all that it rests on is of a later day than the page. */
function whyOf(organisation: Organisation | undefined, isLater: boolean, wording: Wording): string {
  const { paysAloneWhy: why, kind } = organisation ?? {};
  if (why && isLater) return wording.t("exposure.alone.why.later");
  return why ? inWords(why, wording) : wording.t(`exposure.alone.why.${kind === "vehicle" ? "vehicle" : "company"}`);
}

function toUnseen({ promised: { money, debtor, creditor, standing }, reason }: Unseen, reader: Reader) {
  const { t, locale } = reader.wording;
  const kind = t(`flowKind.${money.kind as MessageName<"flowKind">}`).toLocaleLowerCase(locale);
  return {
    key: money.id,
    text: t("exposure.unseen.line", {
      ...{ from: nameOf(debtor, reader), to: nameOf(creditor, reader), kind },
      deal: inWords(standing.deal.short, reader.wording),
      why: t(`exposure.unseen.${reason}`),
    }),
    href: reader.href(`/deals/${money.dealId}`),
  };
}
