import { formatDay } from "@/lib/format/date";
import { choosableIn, projectsOf } from "@/lib/model/cost/study";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { readCost } from "@/lib/search-params/cost";
import { toCostMaterial } from "@/lib/views/cost/material";
import { studyOf } from "@/lib/views/cost/study";
import { toCostSummary } from "@/lib/views/cost/summary";
import type { Reader } from "@/lib/views/reader";
import { once } from "./once";

/** The cost model under the scenario of the address. */
export function costPage(reader: Reader) {
  const { wording, raw, params } = reader;
  const { t, locale } = wording;
  const material = once(() => toCostMaterial(reader, new Set([raw.deal ?? []].flat())));
  const asked = once(() => {
    const { inputs, presets } = material();
    return readCost(raw, { deals: choosableIn(inputs), presets });
  });
  const study = once(() => studyOf(asked(), material(), wording));
  return {
    title: t("cost.title"),
    heading: t("cost.heading"),
    raw,
    sourceLine: t("cost.sourceLine", { day: formatDay(params.asOf, locale) }),
    get material() {
      return material();
    },
    get study() {
      return study();
    },
    /** The answer without the draws, which only one figure needs. */
    get summary() {
      return toCostSummary(study(), undefined, wording);
    },
    get distribution() {
      const { scenario } = asked();
      return capexDistribution(projectsOf(material().inputs, scenario), scenario);
    },
  };
}
