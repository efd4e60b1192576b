"use client";

import { useDeferredValue, useMemo, type ReactNode } from "react";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import { choosableIn } from "@/lib/model/cost/study";
import { readCost } from "@/lib/search-params/cost";
import { toSearchParams } from "@/lib/search-params/raw-query";
import type { RawSearchParams } from "@/lib/search-params/reader";
import type { CostMaterial } from "@/lib/views/cost/material";
import { studyOf } from "@/lib/views/cost/study";
import { scopeGw, toCostSummary } from "@/lib/views/cost/summary";
import pageStyles from "../layout/page.module.css";
import { Comparison } from "./comparison";
import { CostFigures, SpendingFigure } from "./cost-figures";
import { CostForm } from "./cost-form";
import { costQuery } from "./cost-query";
import { CostAnswers, CostSummary } from "./cost-summary";
import styles from "./cost.module.css";
import { echoChange } from "./form-echo";
import { useDistribution } from "./use-distribution";
import { useFollowedQuery } from "./use-followed-query";
import { useWording } from "./use-wording";

type Props = {
  material: CostMaterial;
  raw: RawSearchParams;
  distribution: Distribution;
  sourceLine: string;
  /** What stands below the first picture. */
  children: ReactNode;
};

/**
 * The cost model at work: the form is the state, every change is computed here, and the address follows it. The answer
 * is painted first, the figures after it.
 */
export function CostStudyView({ material, raw: initial, distribution: first, sourceLine, children }: Props) {
  const wording = useWording();
  const known = useMemo(() => ({ deals: choosableIn(material.inputs), presets: material.presets }), [material]);
  const { raw, follow } = useFollowedQuery(initial, material.action);
  const params = useMemo(() => readCost(raw, known), [raw, known]);
  const study = useMemo(() => studyOf(params, material, wording), [params, material, wording]);
  const projects = useMemo(() => study.projects.map(({ project }) => project), [study]);
  const { distribution, fresh } = useDistribution(projects, params.scenario, first);
  const summary = toCostSummary(study, fresh ? distribution : undefined, wording);
  const later = useDeferredValue(study);

  const onChange = (form: HTMLFormElement, changed: EventTarget) => {
    echoChange(form, changed);
    follow(costQuery(form), changed);
  };
  return (
    <>
      <p className={pageStyles.lead}>{summary.sentence}</p>
      <CostForm params={params} material={material} gw={scopeGw(study, wording.locale)} onChange={onChange} />
      <div className={styles.results}>
        <CostAnswers view={summary} />
        <SpendingFigure study={later} sourceLine={sourceLine} />
        {children}
        <CostSummary view={summary} query={toSearchParams(raw)} action={material.action} />
        {params.compare && (
          <Comparison
            compare={params.compare}
            here={summary}
            known={known}
            material={material}
            query={toSearchParams(raw)}
            sourceLine={sourceLine}
          />
        )}
        <CostFigures study={later} distribution={distribution} sourceLine={sourceLine} />
      </div>
    </>
  );
}
