import { formatDay } from "@/lib/format/date";
import { formatGwRange } from "@/lib/format/power";
import type { Wording } from "@/lib/format/wording";
import type { RecordDay } from "@/lib/model/cost/capacity-record";
import { STAGE_BASES, type StageBasis } from "@/lib/model/delivery/stages";
import type { CostStudy } from "./study";

/** A year that is over in a chart by year: what ran at its end, a bar for each way of measuring, in GW. */
export type PastYear = { year: number; bars: { key: string; gw: number }[]; text: string };

/** The years before the model's first, with what sources had said to run at their ends. */
export const toPastYears = (
  { material: { record, inputs } }: Pick<CostStudy, "material">,
  wording: Wording,
): PastYear[] =>
  record
    .filter(({ year }) => year < inputs.start)
    .map((day) => ({
      year: day.year,
      bars: day.running.map(({ basis, low }) => ({ key: basis, gw: low })),
      text: runningOn(day, wording),
    }));

/** What ran on a day, each way of measuring for itself: "211 MW (computing load)". */
function runningOn({ running }: RecordDay, wording: Wording): string {
  const { t } = wording;
  if (!running.length) return t("cost.record.silent");
  return running
    .map(({ basis, low, high, isOpen }) => {
      const amount = formatGwRange(low, high, wording);
      return `${isOpen ? t("quantity.at_least", { amount }) : amount} (${t(`basisShort.${basis}`)})`;
    })
    .join(", ");
}

/**
 * The record in words: what ran at the end of each year that is over and on the reader's day, at all of OpenAI's sites.
 * Where the scenario's gigawatts are measured in another way, it says so: nothing is converted.
 */
export function recordInWords({ projects, material: { record, inputs } }: CostStudy, wording: Wording): string {
  const { t, locale } = wording;
  const spoken = record.filter(({ running }) => running.length > 0);
  const last = record.at(-1);
  if (!spoken.length) return last ? t("cost.record.none", { day: formatDay(last.day, locale) }) : "";
  const days = spoken.map((each) =>
    t("cost.record.day", { amounts: runningOn(each, wording), day: formatDay(each.day, locale) }),
  );
  const ways = new Set(projects.map(({ project }): StageBasis => project.basis ?? "unstated"));
  const recorded = new Set(spoken.flatMap(({ running }) => running.map(({ basis }) => basis)));
  const measured = STAGE_BASES.filter((basis) => ways.has(basis)).map((basis) => t(`basisShort.${basis}`));
  const isOther = [...ways].some((basis) => !recorded.has(basis));
  return [
    t("cost.record.days", { days: days.join(", ") }),
    t("cost.record.start", { year: String(inputs.start) }),
    ...(isOther ? [t("cost.record.otherwise", { measured: measured.join(", ") })] : []),
  ].join(" ");
}
