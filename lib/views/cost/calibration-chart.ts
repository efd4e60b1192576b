import { joinedParts } from "@/lib/format/punctuation";
import { formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import { canLieWithin, type Calibration } from "@/lib/model/cost/calibration";
import type { CostChart } from "./deal-chart";
import { billions, numberCell, writeBand, writeNumber, writeUnitPrice } from "./money";
import type { CostStudy } from "./study";

/** A deal's dollars per gigawatt by division (`at`), and what its qualifiers allow; no `high` where that is open. */
export type BandRow = {
  key: string;
  label: string;
  partner: string;
  at: number;
  low: number;
  high?: number;
  text: string;
  comparable: boolean;
};
export type BandChart = CostChart<{ rows: BandRow[]; band: { low: number; high: number; label: string } }>;

/** Dollars per gigawatt that deals imply, held against the scenario's unit cost. In billions of dollars per GW. */
export function toCalibrationChart({ material, params: { scenario } }: CostStudy, wording: Wording): BandChart {
  const { t } = wording;
  const { calibrations, calibrationCount, deals } = material;
  const { unitCost } = scenario;
  const sites = calibrations.filter(({ notComparable }) => !notComparable);
  const inside = sites.filter(({ impliedUsdPerGw: at }) => at >= unitCost.low && at <= unitCost.high);
  const possible = sites.filter((each) => canLieWithin(each, unitCost));
  const twice = sites.filter(({ within }) => within);
  const perGw = (value: number) => writeNumber(value, "USD_per_GW", wording);
  const short = (value: number) => writeNumber(value, "USD_per_GW", wording, "unitLabel");
  const titleOf = (id: string) => deals[id]?.title ?? id;
  const reason = ({ notComparable, within }: Calibration) =>
    joinedParts(
      [
        t(`cost.calibration.${notComparable ?? "comparable"}`),
        ...(within ? [t("cost.calibration.within", { deal: titleOf(within) })] : []),
      ],
      wording.locale,
    );
  const allowed = ({ low, high }: Calibration) =>
    high !== undefined
      ? writeBand({ low, high }, "USD_per_GW", wording)
      : low > 0
        ? t("cost.calibration.atLeast", { usd: perGw(low) })
        : t("cost.calibration.anything");
  const band = writeUnitPrice(unitCost, wording);
  return {
    title: t("cost.calibration.title", { inside: inside.length, comparable: sites.length, band }),
    subtitle: [
      t("cost.calibration.subtitle", { count: calibrations.length }),
      t("cost.calibration.possible", { possible: possible.length, comparable: sites.length, twice: twice.length }),
      ...(calibrationCount > calibrations.length ? [t("cost.calibration.largest", { count: calibrationCount })] : []),
    ].join(" "),
    description: calibrations
      .map((each) => `${titleOf(each.dealId)}: ${perGw(each.impliedUsdPerGw)} (${allowed(each)}), ${reason(each)}`)
      .join("; "),
    axis: t("charts.tick.value"),
    band: { low: billions(scenario.unitCost.low), high: billions(scenario.unitCost.high), label: band },
    rows: calibrations.map((each) => ({
      key: each.dealId,
      label: deals[each.dealId]?.label ?? each.dealId,
      partner: deals[each.dealId]?.partner ?? "",
      at: billions(each.impliedUsdPerGw),
      low: billions(each.low),
      ...(each.high === undefined ? {} : { high: billions(each.high) }),
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
        { text: titleOf(each.dealId), href: deals[each.dealId]?.href },
        { text: formatQuantity(each.value, wording) },
        { text: formatQuantity(each.power, wording) },
        numberCell(each.impliedUsdPerGw, "USD_per_GW", wording),
        { text: allowed(each) },
        { text: reason(each) },
      ]),
    },
  };
}
