import { memo, useMemo } from "react";
import type { ExposureMaterial } from "@/lib/views/exposure/material";
import type { StressView } from "@/lib/views/exposure/stress";
import { FigureFrame } from "../figures/figure-frame";
import { Section } from "../layout/page";
import { useWording } from "../cost/use-wording";
import { roundsFigure, stressFigure } from "./stress-figure";

type Props = { view: StressView; material: ExposureMaterial; sourceLine: string };

/** The figures of a stress. Memoised, so that they are not drawn again while only the sentence changes. */
export const StressFigures = memo(function StressFigures({ view, material, sourceLine }: Props) {
  const wording = useWording();
  const { t } = wording;
  const [bars, rounds] = useMemo(
    () => [stressFigure(view, material, sourceLine, wording), roundsFigure(view, material, sourceLine, wording)],
    [view, material, sourceLine, wording],
  );
  return (
    <>
      <Section id="results" heading={t("exposure.sections.results")}>
        <FigureFrame figure={bars} />
      </Section>
      <Section id="rounds" heading={t("exposure.sections.rounds")}>
        <p>{t("exposure.rounds.note")}</p>
        <FigureFrame figure={rounds} />
      </Section>
    </>
  );
});
