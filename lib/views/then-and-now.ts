import { formatDay } from "@/lib/format/date";
import { formatSum } from "@/lib/format/quantity";
import { behindEntries, countClaims } from "@/lib/model/claims-behind";
import type { Measure } from "@/lib/model/entry";
import { statedNumber, upperBound, type KnownQuantity } from "@/lib/model/quantity";
import type { LayerTotal } from "@/lib/model/totals";
import type { Layer, PowerBasis } from "@/lib/model/vocabulary";
import { toQuery } from "@/lib/search-params/query";
import { localPath } from "@/lib/format/local-path";
import { countedOn } from "@/lib/search-params/counted";
import type { Reader } from "./reader";
import type { Cell, TableView } from "./table";

/** What a layer's net comes to on a day, in its unit: the bar, what of it is solid or tinted, and the words. */
export type NetBar = { net: number; firm: number; conditional: number; open: boolean; text: string; firmText: string };
export type NetRow = {
  key: string;
  measure: Measure;
  label: string;
  /** What the gigawatts measure, where a layer's have several bases. */
  basis?: string;
  href: string;
  /** Absent on a day on which nothing of the layer was counted. */
  then?: NetBar;
  /** The article's day and what the layer's net came to on it, beside the reader's. */
  thenText?: string;
  now?: NetBar;
};
export type ThenAndNowView = {
  title: string;
  subtitle: string;
  /** The names of the switch between the two measures, where only one has room. */
  units: Record<Measure | "label", string>;
  rows: NetRow[];
  claimCount: number;
  table: TableView;
};

type Net = { layer: Layer; measure: Measure; basis?: PowerBasis | "unstated"; bar: NetBar };

/** The net of every layer and what of it binds, on the day of the article and on the reader's. */
export function toThenAndNow(reader: Reader): ThenAndNowView {
  const { wording, params, days, today, edition } = reader;
  const { t, locale } = wording;
  const isThen = params.asOf <= days.article;
  const counted = countedOn(today, reader).totals;
  const countedThen = isThen ? [] : countedOn(edition.on(days.article), reader).totals;
  const netsIn = (totals: LayerTotal[]) => totals.flatMap((total) => netsOf(total, reader));
  const [now, then] = [netsIn(counted), netsIn(countedThen)];
  /* Gigawatts that no source explains stand beside those of the other day that none explains either. */
  const placeOf = ({ layer, measure }: Net) => `${measure} ${layer}`;
  const split = new Set([...now, ...then].filter(({ basis }) => basis).map(placeOf));
  const keyOf = (net: Net) => `${placeOf(net)} ${split.has(placeOf(net)) ? (net.basis ?? "unstated") : ""}`;
  const firsts = new Map([...now, ...then].map((net) => [keyOf(net), net]));
  const barOf = (nets: Net[], key: string) => nets.find((net) => keyOf(net) === key)?.bar;
  const [thenDay, nowDay] = [formatDay(days.article, locale), formatDay(params.asOf, locale)];
  const thenTextOf = (bar?: NetBar) => bar && { thenText: t("overview.state.then", { day: thenDay, net: bar.text }) };
  const rows = [...firsts].map(([key, net]): NetRow => ({
    key,
    measure: net.measure,
    label: t(`layer.${net.layer}`),
    ...(split.has(placeOf(net)) && { basis: t(`basisShort.${net.basis ?? "unstated"}`) }),
    href: `${localPath("/", locale)}${toQuery(params, days, { layers: [net.layer] })}#totals`,
    then: barOf(then, key),
    ...thenTextOf(barOf(then, key)),
    now: barOf(now, key),
  }));
  return {
    title: t("overview.state.title"),
    subtitle: isThen
      ? t("overview.state.subtitleOne", { now: nowDay })
      : t("overview.state.subtitle", { now: nowDay, then: thenDay }),
    units: { label: t("overview.state.unit"), power: t("overview.power"), value: t("overview.money") },
    rows,
    claimCount: countClaims(behindEntries([...counted, ...countedThen].flatMap(({ counted: of }) => of))),
    table: tableOf(rows, isThen ? undefined : thenDay, nowDay, reader),
  };
}

/** A layer's net as one bar, or a bar for each way in which its gigawatts are measured: these are never added. */
function netsOf({ layer, measure, bases, net, firm, conditional }: LayerTotal, { wording }: Reader): Net[] {
  const bar = (of: KnownQuantity, binding: KnownQuantity, onCondition?: KnownQuantity): NetBar => ({
    net: statedNumber(of),
    firm: Math.min(statedNumber(binding), statedNumber(of)),
    conditional: onCondition ? statedNumber(onCondition) : 0,
    open: of.high === undefined,
    text: formatSum(of, wording),
    firmText: upperBound(binding) === 0 ? wording.t("total.none") : formatSum(binding, wording),
  });
  if (bases.length)
    return bases.map(({ basis = "unstated" as const, net: of, firm: binding }) => ({
      layer,
      measure,
      basis,
      bar: bar(of, binding),
    }));
  return net && firm && upperBound(net) > 0 ? [{ layer, measure, bar: bar(net, firm, conditional) }] : [];
}

const nameOf = ({ label, basis }: NetRow) => (basis ? `${label} (${basis})` : label);

function tableOf(rows: NetRow[], then: string | undefined, now: string, { wording: { t } }: Reader): TableView {
  const cells = (bar: NetBar | undefined): Cell[] => [{ text: bar?.text ?? "–" }, { text: bar?.firmText ?? "–" }];
  const columns = (day: string) => [
    { label: t("overview.state.net", { day }) },
    { label: t("overview.state.firm", { day }) },
  ];
  return {
    caption: t("overview.state.title"),
    columns: [{ label: t("charts.column.layer") }, ...(then ? columns(then) : []), ...columns(now)],
    rows: rows.map((row) => [
      { text: nameOf(row), href: row.href },
      ...(then ? cells(row.then) : []),
      ...cells(row.now),
    ]),
  };
}
