import type { StressChoices } from "@/lib/model/exposure/stress";
import { nearest } from "./nearest";
import { numberIn, type NumberReason, type ValueFault } from "./number-in";
import type { RawSearchParams } from "./reader";

/** The parameter of what a party can pay from elsewhere: alone_oracle. */
export const aloneParam = (party: string) => `alone_${party}` as const;
const ALONE = /^alone_(.*)$/;

export type ExposureParam =
  "pays" | "means" | "promises" | "guarantees" | "shares" | "cut" | ReturnType<typeof aloneParam>;
/** `used`: what was taken instead; of a name the nearest that is known. */
export type ExposureFault = ValueFault<ExposureParam, NumberReason | "unknown" | "no_scenario">;

/** What the address supposes: the choices to compute, what the form shows in percent, what was not understood. */
export type ExposureParams = {
  choices: StressChoices;
  /** OpenAI's number as typed, which counts unless its means are those of the cost scenario. */
  paysPercent: number;
  means: "own" | "cost";
  faults: ExposureFault[];
};

/** What the address is read against: the debtors' defaults, the flows with dollars, the cost scenario's part. */
export type ExposureKnown = {
  paysAlone: Readonly<Record<string, number>>;
  flowIds: readonly string[];
  /** What revenue covers of the spending of the cost scenario, as a fraction; `undefined` where it has no answer. */
  costPart?: number;
};

export const PERCENT = { low: 0, high: 100 };

/**
 * Reads a stress from an address or from the form's fields, which have the same names; numbers are in percent. Lenient:
 * what cannot be used is replaced by the nearest value that can, or by the default, and `faults` says so.
 */
export function readExposure(raw: RawSearchParams, { paysAlone, flowIds, costPart }: ExposureKnown): ExposureParams {
  const faults: ExposureFault[] = [];
  const all = (param: string) => [raw[param] ?? []].flat().map((text) => text.trim());
  const first = (param: string) => all(param)[0] ?? "";
  const percent = (param: ExposureParam, otherwise: number) =>
    numberIn(param, first(param), PERCENT, otherwise, faults);
  const oneOf = <Value extends string>(param: ExposureParam, values: readonly [Value, ...Value[]]): Value => {
    const asked = first(param);
    const value = values.find((each) => each === asked);
    if (asked && !value) faults.push({ param, value: asked, reason: "unknown", used: values[0] });
    return value ?? values[0];
  };
  const parties = Object.keys(paysAlone);
  const asked = Object.keys(raw).flatMap((name) => ALONE.exec(name)?.[1] ?? []);
  for (const party of asked.filter((each) => !parties.includes(each)))
    faults.push({ param: aloneParam(party), value: party, reason: "unknown", used: nearest(party, parties) ?? "" });
  const cut = [...new Set(all("cut"))].filter(Boolean);
  for (const value of cut.filter((id) => !flowIds.includes(id)))
    faults.push({ param: "cut", value, reason: "unknown", used: nearest(value, flowIds) ?? "" });
  const means = oneOf("means", ["own", "cost"]);
  if (means === "cost" && costPart === undefined)
    faults.push({ param: "means", value: means, reason: "no_scenario", used: "own" });
  const paysPercent = percent("pays", 100);
  return {
    choices: {
      keptPart: means === "cost" && costPart !== undefined ? costPart : paysPercent / 100,
      paysAlone: Object.fromEntries(
        parties
          .filter((party) => first(aloneParam(party)) !== "")
          .map((party) => [party, percent(aloneParam(party), (paysAlone[party] ?? 1) * 100) / 100]),
      ),
      firmOnly: oneOf("promises", ["all", "firm"]) === "firm",
      guaranteesCalled: oneOf("guarantees", ["not_called", "called"]) === "called",
      shareValue: percent("shares", 100) / 100,
      cut: cut.filter((id) => flowIds.includes(id)),
    },
    paysPercent,
    means: means === "cost" && costPart !== undefined ? "cost" : "own",
    faults,
  };
}
