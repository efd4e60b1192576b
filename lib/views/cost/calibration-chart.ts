import { formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import type { Calibration } from "@/lib/model/cost/calibration";
import type { CostChart } from "./deal-chart";
import { billions, numberCell, writeBand, writeNumber } from "./money";
import type { CostStudy } from "./study";

export type BandRow = { key: string; label: string; partner: string; at: number; text: string; comparable: boolean };
export type BandChart = CostChart<{ rows: BandRow[]; band: { low: number; high: number; label: string } }>;

/** Dollars per gigawatt that deals imply, held against the scenario's unit cost. In billions of dollars per GW. */
export function toCalibrationChart({ material, params: { scenario } }: CostStudy, wording: Wording): BandChart {
  const { t } = wording;
  const { calibrations, calibrationCount, deals } = material;
  const comparable = calibrations.filter(({ notComparable }) => !notComparable);
  const inside = comparable.filter(
    ({ impliedUsdPerGw: at }) => at >= scenario.unitCost.low && at <= scenario.unitCost.high,
  );
  const perGw = (value: number) => writeNumber(value, "USD_per_GW", wording);
  const short = (value: number) => writeNumber(value, "USD_per_GW", wording, "unitLabel");
  const reason = ({ notComparable }: Calibration) =>
    notComparable ? t(`cost.calibration.${notComparable}`) : t("cost.calibration.comparable");
  const band = writeBand(scenario.unitCost, "USD_per_GW", wording);
  return {
    title: t("cost.calibration.title", { inside: inside.length, comparable: comparable.length, band }),
    subtitle: [
      t("cost.calibration.subtitle", { count: calibrations.length }),
      ...(calibrationCount > calibrations.length ? [t("cost.calibration.largest", { count: calibrationCount })] : []),
    ].join(" "),
    description: calibrations
      .map((each) => `${deals[each.dealId]?.title ?? each.dealId}: ${perGw(each.impliedUsdPerGw)}, ${reason(each)}`)
      .join("; "),
    axis: t("charts.tick.value"),
    band: { low: billions(scenario.unitCost.low), high: billions(scenario.unitCost.high), label: band },
    rows: calibrations.map((each) => ({
      key: each.dealId,
      label: deals[each.dealId]?.label ?? each.dealId,
      partner: deals[each.dealId]?.partner ?? "",
      at: billions(each.impliedUsdPerGw),
      text: each.notComparable
        ? `${short(each.impliedUsdPerGw)}, ${t(`cost.calibration.short.${each.notComparable}`)}`
        : short(each.impliedUsdPerGw),
      comparable: !each.notComparable,
    })),
    table: {
      caption: t("cost.calibration.caption"),
      columns: [
        { label: t("cost.column.deal") },
        { label: t("cost.column.dollars") },
        { label: t("cost.column.power") },
        { label: t("cost.column.implied"), numeric: true },
        { label: t("cost.column.allowed") },
        { label: t("cost.column.comparable") },
      ],
      rows: calibrations.map((each) => [
        { text: deals[each.dealId]?.title ?? each.dealId, href: deals[each.dealId]?.href },
        { text: formatQuantity(each.value, wording) },
        { text: formatQuantity(each.power, wording) },
        numberCell(each.impliedUsdPerGw, "USD_per_GW", wording),
        {
          text:
            each.high === undefined
              ? t("cost.calibration.atLeast", { usd: perGw(each.low) })
              : writeBand({ low: each.low, high: each.high }, "USD_per_GW", wording),
        },
        { text: reason(each) },
      ]),
    },
  };
}
