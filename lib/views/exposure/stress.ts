import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import { stressOf, type Stress } from "@/lib/model/exposure/stress";
import type { ExposureFault, ExposureParams } from "@/lib/search-params/exposure";
import { labelDollars, writeDollars } from "../circular/amount-text";
import type { ExposureMaterial } from "./material";

/** A number of the stress to quote. */
type StressFigure = { key: string; label: string; value: string; note: string };

/** What a stress comes to: the chain in words, the numbers, what in the address was not understood. */
export type StressView = {
  stress: Stress;
  sentence: string;
  figures: StressFigure[];
  problems: { key: string; text: string }[];
  /** The flows that are cut, each in words. */
  cut: { id: string; text: string }[];
};

/** Works a stress out and says it. */
export function toStress(params: ExposureParams, material: ExposureMaterial, wording: Wording): StressView {
  const stress = stressOf(material.inputs, params.choices);
  const { t } = wording;
  const dollars = (usd: number) => writeDollars(usd, wording);
  const figure = (key: "promised" | "paid" | "unpaid" | "shock" | "contagion"): StressFigure => ({
    key,
    label: t(`exposure.figure.${key}`),
    value: dollars(stress[key]),
    note: t(`exposure.note.${key}`),
  });
  return {
    stress,
    sentence: chainOf(stress, params, material, wording),
    figures: (["promised", "paid", "unpaid", "shock", "contagion"] as const).map(figure),
    problems: params.faults.map((fault, at) => ({
      key: `${fault.param}-${at}`,
      text: faultText(fault, material, wording),
    })),
    cut: params.choices.cut.map((id) => ({ id, text: legText(id, material, wording) })),
  };
}

/** How many parties a sentence names; more are counted. */
const MOST_NAMED = 4;

/** The chain from the first shock to the last round, as one paragraph. */
function chainOf(
  { rows, rounds, called, unpaid }: Stress,
  { choices }: ExposureParams,
  material: ExposureMaterial,
  wording: Wording,
): string {
  const { t, locale } = wording;
  const name = (id: string) => material.names[id] ?? id;
  const list = (texts: string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(texts);
  const some = (texts: string[]) =>
    list(
      texts.length > MOST_NAMED + 1
        ? [
            ...texts.slice(0, MOST_NAMED),
            t("charts.rest", { count: texts.length - MOST_NAMED }).replace(/^(and|et) /, ""),
          ]
        : texts,
    );
  const openai = rows.find(({ party }) => party === "openai");
  if (!openai && !unpaid) return t("exposure.chain.nothing", { day: material.day });
  const first = t(choices.keptPart < 1 ? "exposure.chain.first" : "exposure.chain.all", {
    percent: percentText(choices.keptPart, wording),
    promised: writeDollars(openai?.owed ?? 0, wording),
    paid: writeDollars(openai?.paid ?? 0, wording),
  });
  const cut = choices.cut.length
    ? [t("exposure.chain.cut", { legs: some(choices.cut.map((id) => legText(id, material, wording))) })]
    : [];
  const short = rows.filter((row) => row.short >= 1);
  const lacking = short.length
    ? [
        t("exposure.chain.short", {
          parties: some(
            short.map((row) =>
              t("exposure.chain.party", { name: name(row.party), amount: writeDollars(row.short, wording) }),
            ),
          ),
        }),
      ]
    : [t("exposure.chain.none")];
  const guarantees = called.map(({ guarantee: { guarantor, beneficiary, cap } }) =>
    t("exposure.chain.called", {
      name: name(guarantor),
      to: name(beneficiary),
      amount: writeDollars(cap, wording),
    }),
  );
  const others = rounds.map((parties, at) => ({
    round: at + 1,
    parties: parties.filter((party) => party !== "openai"),
  }));
  const failing = others.filter(({ parties }) => parties.length);
  const chain = failing.map(({ round, parties }) =>
    t("exposure.chain.round", { round, count: parties.length, parties: some(parties.map(name)) }),
  );
  const nobody = rounds.length && !failing.length ? [t("exposure.chain.nobody")] : [];
  return [first, ...cut, ...lacking, ...guarantees, ...chain, ...nobody].join(" ");
}

const percentText = (part: number, { locale }: Wording): string => formatNumber(part * 100, locale, { max: 1 });

/** A flow of the stress in words: "OpenAI to Oracle, $300B". */
function legText(flowId: string, { inputs, names }: ExposureMaterial, wording: Wording): string {
  const debt = inputs.debts.find((each) => each.flowId === flowId);
  if (!debt) return flowId;
  const { from, to, firmUsd, otherUsd } = debt;
  return wording.t("exposure.leg", {
    from: names[from] ?? from,
    to: names[to] ?? to,
    amount: labelDollars(firmUsd + otherUsd, wording),
  });
}

/** What was not understood, and what is used or meant instead. */
function faultText(
  { param, value, reason, used }: ExposureFault,
  material: ExposureMaterial,
  wording: Wording,
): string {
  const { t, locale } = wording;
  const party = param.startsWith("alone_") ? param.slice("alone_".length) : undefined;
  const field =
    party === undefined
      ? t(`exposure.field.${param as "pays"}`)
      : t("exposure.field.alone", { name: material.names[party] ?? party });
  if (reason === "no_scenario") return t("exposure.problem.no_scenario");
  if (reason !== "unknown")
    return t(`exposure.problem.${reason}`, {
      field,
      value: value.slice(0, 40),
      used: formatNumber(Number(used), locale),
    });
  const nearest = material.names[used] ?? (param === "cut" && used ? legText(used, material, wording) : used);
  return t(nearest ? "exposure.problem.unknown" : "exposure.problem.unknownNone", {
    field,
    value: value.slice(0, 40),
    nearest,
    id: used,
  });
}
