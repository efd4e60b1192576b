import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { newestOf } from "@/lib/model/delivery/delivery";
import type { MilestoneReading, MilestoneState } from "@/lib/model/delivery/milestones";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { ViewContext } from "../reader";
import { sourceHref } from "../source-href";
import { bounded } from "./bounded";
import type { TableView } from "../table";

/** A milestone as the chart draws it: spans in percent of the axis, one for each day given, in order. */
export type SlipRow = {
  /** The promise's id, by which its mark is named and its place on its deal's page. */
  key: string;
  href: string;
  label: string;
  state: MilestoneState;
  text: string;
  spans: { left: number; right: number }[];
  /** Where it was met. */
  met?: number;
};
export type Slips = {
  rows: SlipRow[];
  ticks: { left: number; label: string }[];
  /** The reader's day. */
  today: number;
  left: number;
  description: string;
};

/** The chart shows this many promises: what was settled, moved or missed, then what comes next. The table has all. */
const MOST_DRAWN = 30;

export function toSlips(milestones: MilestoneReading[], context: ViewContext): Slips {
  const { wording, params, href } = context;
  const { t, locale } = wording;
  const promises = milestones.filter(({ first }) => first.kind === "promise");
  const urgent = promises.filter(({ state }) => state !== "ahead");
  const drawn = [...urgent, ...promises.filter(({ state }) => state === "ahead")].slice(0, MOST_DRAWN);
  const ends = drawn.flatMap(({ given, met }) => [...given.map(({ expected }) => expected), ...(met ? [met.day] : [])]);
  const from = [...ends.map(({ earliest }) => earliest), params.asOf].sort()[0] ?? params.asOf;
  const to = [...ends.map(({ latest }) => latest), params.asOf].sort().at(-1) ?? params.asOf;
  const place = placeIn(`${from.slice(0, 4)}-01-01`, `${Number(to.slice(0, 4)) + 1}-01-01`);
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, at) => Number(from.slice(0, 4)) + at,
  );
  return {
    rows: drawn.map((reading) => ({
      key: reading.first.id,
      href: `${href(`/deals/${reading.first.dealId}`)}#${reading.first.id}`,
      label: shortened(labelOf(reading, context)),
      state: reading.state,
      text: toStateText(reading, context),
      spans: reading.given.map(({ expected }) => ({ left: place(expected.earliest), right: place(expected.latest) })),
      ...(reading.met && { met: place(reading.met.day.latest) }),
    })),
    ticks: years.map((year) => ({ left: place(`${year}-01-01`), label: String(year) })),
    today: place(params.asOf),
    left: promises.length - drawn.length,
    description: t("delivery.slipsDescription", { count: drawn.length, day: formatDay(params.asOf, locale) }),
  };
}

/** Longer labels would be cut in a narrow frame; the whole of it is in the table. */
const MOST_LETTERS = 42;
const shortened = (text: string) =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text;

/** A milestone and its deal, in words. */
export function labelOf({ first }: Pick<MilestoneReading, "first">, { edition, wording }: ViewContext): string {
  const deal = edition.deal(first.dealId);
  const what = inWords(first.what, wording);
  return deal ? wording.t("delivery.ofDeal", { deal: inWords(deal.short, wording), what }) : what;
}

function placeIn(from: IsoDay, to: IsoDay): (day: IsoDay) => number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return (day) => Number((((Date.parse(day) - start) / (end - start)) * 100).toFixed(2));
}

/** How a milestone stands, in words, with its days. */
export function toStateText(reading: MilestoneReading, context: ViewContext): string {
  const { state, due, slip, met, result, first } = reading;
  const { wording, ledger, params } = context;
  const { t, locale } = wording;
  const date = formatDate(due, wording);
  switch (state) {
    case "met":
      return met
        ? t(`delivery.state.${met.timing}`, { date: formatDate(met.day, wording), days: Math.abs(met.late.days) })
        : t("delivery.mark.met");
    case "short":
      return t("delivery.state.short", {
        result: result ? formatQuantity(result, wording) : "–",
        promised: first.power ? formatQuantity(first.power, wording) : "–",
      });
    case "moved":
      return t("delivery.state.moved", { date, days: slip?.days ?? 0 });
    case "overdue": {
      const newest = newestOf(ledger.claims, first.dealId, params.asOf);
      const read = newest ? formatDay(newest.statedOn.latest, locale) : "–";
      return t("delivery.state.overdue", { date, read });
    }
    default:
      return t(`delivery.state.${state}`, { date });
  }
}

/** Every milestone with each day it was given, projections by others among them and named so. */
export function toSlipTable(milestones: MilestoneReading[], context: ViewContext): TableView {
  const { wording, edition, href } = context;
  const { t } = wording;
  return {
    caption: t("delivery.slipsCaption"),
    columns: (["milestone", "deal", "kind", "given", "state", "source"] as const).map((column) => ({
      label: t(`delivery.column.${column}`),
    })),
    rows: bounded(milestones, { columns: 6, file: "milestones" }, context, (reading) => {
      const { first, given } = reading;
      const deal = edition.deal(first.dealId);
      return [
        { text: inWords(first.what, wording) },
        {
          text: deal ? inWords(deal.short, wording) : first.dealId,
          href: `${href(`/deals/${first.dealId}`)}#delivery`,
        },
        { text: t(`delivery.kind.${first.kind}`) },
        { text: [...new Set(given.map(({ expected }) => formatDate(expected, wording)))].join(" → ") },
        { text: toStateText(reading, context), value: reading.state },
        {
          text: edition.source(first.sourceId)?.publisher ?? first.sourceId,
          href: sourceHref(first.sourceId, { href }),
        },
      ];
    }),
  };
}
