import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import { LAST_YEAR } from "@/lib/model/cost/scenario";
import { sensitivity, type Swing } from "@/lib/model/cost/sensitivity";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import type { MarkCard } from "../mark-card";
import type { CostChart } from "./deal-chart";
import { billions, numberCell, writeBand, writeNumber } from "./money";
import type { CostStudy } from "./study";

export type HistogramChart = CostChart<{
  bins: { low: number; high: number; share: number }[];
  marks: { at: number; label: string }[];
}>;
export type TornadoRow = {
  key: string;
  label: string;
  low: number;
  high: number;
  lowText: string;
  highText: string;
  /** The id of its field in the form. */
  field: string;
  card: MarkCard;
};
export type TornadoChart = CostChart<{ rows: TornadoRow[]; central: number }>;

/**
 * How likely each capital cost is: the Monte-Carlo's draws in bins, with the percentiles marked. In billions of
 * dollars, which are a minimum where the study's gigawatts or unit cost are.
 */
export function toHistogram(
  { p5, p50, p95, bins, draws, mean }: Distribution,
  { capex: { open } }: Pick<CostStudy, "capex">,
  wording: Wording,
): HistogramChart {
  const { t, locale } = wording;
  const usd = (value: number) => writeNumber(value, "USD", wording);
  const share = (count: number) => count / draws;
  const percent = (count: number) => writeNumber(share(count), "fraction", wording);
  return {
    title: t("cost.risk.title", { band: writeBand({ low: p5, high: p95 }, "USD", wording, open), year: LAST_YEAR }),
    subtitle: [
      t("cost.risk.subtitle", { draws: formatNumber(draws, locale), year: LAST_YEAR }),
      ...(open ? [t("cost.risk.open")] : []),
    ].join(" "),
    description: t("cost.risk.description", { p5: usd(p5), p50: usd(p50), p95: usd(p95), mean: usd(mean) }),
    axis: t("charts.tick.value"),
    bins: bins.map(({ low, high, count }) => ({ low: billions(low), high: billions(high), share: share(count) })),
    marks: (
      [
        ["p5", p5],
        ["p50", p50],
        ["p95", p95],
      ] as const
    ).map(([key, value]) => ({
      at: billions(value),
      label: t(`cost.risk.${key}`, { usd: writeNumber(value, "USD", wording, "unitLabel") }),
    })),
    table: {
      caption: t("cost.risk.caption"),
      columns: [
        { label: t("cost.column.from"), numeric: true },
        { label: t("cost.column.to"), numeric: true },
        { label: t("cost.column.share"), numeric: true },
      ],
      rows: bins.map(({ low, high, count }) => [
        numberCell(low, "USD", wording),
        numberCell(high, "USD", wording),
        { text: percent(count), value: share(count), numeric: true },
      ]),
    },
  };
}

/** Which input matters most: the capital cost by LAST_YEAR at each one's low and high. */
export function toTornado(study: CostStudy, wording: Wording): TornadoChart {
  const {
    projects,
    params: { scenario },
  } = study;
  const { t } = wording;
  const { central, swings } = sensitivity(
    projects.map(({ project }) => project),
    scenario,
  );
  const usd = (value: number) => writeNumber(value, "USD", wording);
  const input = ({ input: name }: Swing) => t(`cost.tornado.${name}`);
  const [widest] = swings;
  return {
    title: widest
      ? t("cost.tornado.title", {
          input: input(widest),
          band: writeBand(
            { low: Math.min(widest.atLow, widest.atHigh), high: Math.max(widest.atLow, widest.atHigh) },
            "USD",
            wording,
          ),
        })
      : t("cost.tornado.titleNone"),
    subtitle: t("cost.tornado.subtitle", { central: usd(central), year: LAST_YEAR }),
    description: swings.map((swing) => `${input(swing)}: ${usd(swing.atLow)} – ${usd(swing.atHigh)}`).join("; "),
    axis: t("charts.tick.value"),
    central: billions(central),
    rows: swings.map((swing) => ({
      key: swing.input,
      label: input(swing),
      low: billions(swing.atLow),
      high: billions(swing.atHigh),
      lowText: endOf(swing, swing.from, wording, "unitLabel"),
      highText: endOf(swing, swing.to, wording, "unitLabel"),
      field: fieldId(FIELDS[swing.input]),
      card: {
        title: input(swing),
        lines: [
          { label: t("cost.tornado.atLow", { low: endOf(swing, swing.from, wording) }), figure: usd(swing.atLow) },
          { label: t("cost.tornado.atHigh", { high: endOf(swing, swing.to, wording) }), figure: usd(swing.atHigh) },
        ],
        facts: [t("cost.tornado.central", { central: usd(central), year: LAST_YEAR }), originOf(swing, study, wording)],
        open: t("cost.tornado.open"),
      },
    })),
    table: {
      caption: t("cost.tornado.caption"),
      columns: [
        { label: t("cost.column.input") },
        { label: t("cost.column.inputLow") },
        { label: t("cost.column.inputHigh") },
        { label: t("cost.column.atLow"), numeric: true },
        { label: t("cost.column.atHigh"), numeric: true },
      ],
      rows: swings.map((swing) => [
        { text: input(swing) },
        { text: endOf(swing, swing.from, wording), value: swing.from },
        { text: endOf(swing, swing.to, wording), value: swing.to },
        numberCell(swing.atLow, "USD", wording),
        numberCell(swing.atHigh, "USD", wording),
      ]),
    },
  };
}

/** The id of a field of the form, by its name. */
export const fieldId = (name: string): string => `field-${name}`;

/** Where the form asks for an input. */
const FIELDS: Record<Swing["input"], string> = {
  unitCost: "low",
  power: "gw",
  delay: "delay",
  firm: "firm",
  soft: "soft",
  dead: "dead",
};

/** Who says so: whoever stated the unit cost, the sources of the deals; nobody, of what is assumed. */
function originOf({ input }: Swing, { params: { preset, scenario }, material }: CostStudy, { t }: Wording): string {
  const said = material.presets.find(({ id }) => id === preset);
  if (input === "unitCost") return said ? t("cost.tornado.said", { who: said.who }) : t("cost.tornado.typed");
  if (input === "power" && scenario.scope !== "typed") return t("cost.tornado.stated");
  return t(input === "power" ? "cost.tornado.typed" : "cost.tornado.assumed");
}

/** An input's own low or high, with its unit: in words in the table, at its shortest in the picture. */
function endOf({ input }: Swing, value: number, wording: Wording, units: "unit" | "unitLabel" = "unit"): string {
  if (input === "unitCost") return writeNumber(value, "USD_per_GW", wording, units);
  if (input === "power") return writeNumber(value, "GW", wording, units);
  if (input === "delay") return wording.t("cost.yearsOf", { count: value });
  return writeNumber(value, "fraction", wording);
}
