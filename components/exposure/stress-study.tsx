"use client";

import { useDeferredValue, useMemo } from "react";
import { readExposure, type ExposureKnown } from "@/lib/search-params/exposure";
import type { RawSearchParams } from "@/lib/search-params/reader";
import type { ExposureMaterial } from "@/lib/views/exposure/material";
import { toStress } from "@/lib/views/exposure/stress";
import costStyles from "../cost/cost.module.css";
import { echoChange } from "../cost/form-echo";
import { useFollowedQuery } from "../cost/use-followed-query";
import { useWording } from "../cost/use-wording";
import { formQuery } from "../filters/form-query";
import { StressForm } from "./stress-form";
import { StressFigures } from "./stress-figures";
import { StressSummary } from "./stress-summary";

type Props = { material: ExposureMaterial; raw: RawSearchParams; known: ExposureKnown; sourceLine: string };

/** The stress at work: the form is the state, every change is computed here, and the address follows it. */
export function StressStudy({ material, raw: initial, known, sourceLine }: Props) {
  const wording = useWording();
  const { raw, follow } = useFollowedQuery(initial, material.action);
  const params = useMemo(() => readExposure(raw, known), [raw, known]);
  const view = useMemo(() => toStress(params, material, wording), [params, material, wording]);
  const later = useDeferredValue(view);
  const short = view.figures.find(({ key }) => key === "unpaid");

  const onChange = (form: HTMLFormElement, changed: EventTarget) => {
    echoChange(form, changed);
    const isOwn = changed instanceof HTMLInputElement && [changed.name, changed.dataset.moves].includes("pays");
    const means = form.elements.namedItem("means");
    if (isOwn && means instanceof HTMLSelectElement) means.value = "own";
    follow(formQuery(form), changed);
  };
  return (
    <div className={costStyles.columns}>
      <details className={costStyles.panel}>
        <summary>{wording.t("exposure.form.controls")}</summary>
        <StressForm
          params={params}
          material={material}
          answer={wording.t("exposure.form.answer", { amount: short?.value ?? "" })}
          onChange={onChange}
        />
      </details>
      <div className={costStyles.results}>
        <StressSummary view={view} action={material.action} />
        <StressFigures view={later} material={material} sourceLine={sourceLine} />
      </div>
    </div>
  );
}
