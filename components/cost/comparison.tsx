import { useMemo } from "react";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { fromQuery } from "@/lib/search-params/raw-query";
import { readCost, type UnitCostPreset } from "@/lib/search-params/cost";
import type { CostMaterial } from "@/lib/views/cost/material";
import { studyOf } from "@/lib/views/cost/study";
import { toCostSummary, type CostSummaryView } from "@/lib/views/cost/summary";
import { toComparisonTable } from "@/lib/views/cost/tables";
import { FigureFrame } from "../figures/figure-frame";
import { Section } from "../layout/page";
import styles from "./cost.module.css";
import { useWording } from "./use-wording";

type Props = {
  compare: string;
  here: CostSummaryView;
  known: { deals: ReadonlySet<string>; presets: UnitCostPreset[] };
  material: CostMaterial;
  query: URLSearchParams;
  sourceLine: string;
};

/** The scenario that the reader kept, beside this one. It is computed once, since it does not change. */
export function Comparison({ compare, here, known, material, query, sourceLine }: Props) {
  const wording = useWording();
  const { t } = wording;
  const other = useMemo(() => {
    const study = studyOf(readCost(fromQuery(new URLSearchParams(compare)), known), material, wording);
    return toCostSummary(
      study,
      capexDistribution(
        study.projects.map(({ project }) => project),
        study.params.scenario,
      ),
      wording,
    );
  }, [compare, known, material, wording]);
  const dropped = new URLSearchParams(query);
  dropped.delete("compare");
  return (
    <Section id="compare" heading={t("cost.sections.compare")}>
      <FigureFrame
        figure={{
          id: "cost-comparison",
          title: t("cost.compare.caption"),
          subtitle: `${here.lead} ${other.lead}`,
          sourceLine,
          table: toComparisonTable([...here.answers, ...here.figures], [...other.answers, ...other.figures], wording),
        }}
      />
      <p className={styles.actions}>
        <a href={`${material.action}?${compare}`}>{t("cost.compare.open")}</a>
        <a href={`${material.action}?${dropped}`}>{t("cost.compare.drop")}</a>
      </p>
    </Section>
  );
}
