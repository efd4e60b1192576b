import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { Dispute } from "@/lib/model/ledger";
import { firmnessOf, FIRMNESSES, STATUSES } from "@/lib/model/vocabulary";
import { faultTexts } from "@/lib/views/filters";
import { toPaged } from "@/lib/views/paged";
import type { Reader } from "@/lib/views/reader";
import { sourceHref } from "@/lib/views/source-href";
import type { Cell, TableView } from "@/lib/views/table";
import { once } from "./once";

export type DisputeView = { id: string; topic: string; versions: string[]; handling: string };

/** How figures are read and counted, and the references that belong to no deal. */
export function methodPage(reader: Reader) {
  const {
    wording: { t, locale },
    days,
    ledger,
  } = reader;
  const disputes = once(() =>
    toPaged(ledger.disputes, { path: "/method", label: t("method.disputes.heading"), anchor: "disputes" }, reader),
  );
  return {
    title: t("method.title"),
    heading: t("method.heading"),
    lead: t("method.lead", { day: formatDay(days.latest, locale) }),
    counts: [
      { label: t("share.card.claims"), count: ledger.claims.length },
      { label: t("share.card.sources"), count: ledger.sources.length },
      { label: t("share.card.disputes"), count: ledger.disputes.length },
    ],
    get firmness() {
      return toFirmnessLadder(reader);
    },
    get unitCosts() {
      return toUnitCostTable(reader);
    },
    get series() {
      return toSeriesTables(reader);
    },
    get disputes() {
      return disputes().rows.map((dispute) => toDisputeView(dispute, reader));
    },
    get pages() {
      return disputes().pages;
    },
    /** What of the address was not understood. */
    get warnings() {
      return faultTexts({ faults: disputes().faults, asOf: days.latest }, reader.wording);
    },
  };
}

/** The statuses of each firmness group, in words. */
function toFirmnessLadder({
  wording: { t },
}: Reader): { firmness: (typeof FIRMNESSES)[number]; label: string; meaning: string; statuses: string }[] {
  return FIRMNESSES.map((firmness) => ({
    firmness,
    label: t(`firmness.${firmness}`),
    meaning: t(`firmnessMeaning.${firmness}`),
    statuses: STATUSES.filter((status) => firmnessOf(status) === firmness)
      .map((status) => t(`status.${status}`))
      .join(", "),
  }));
}

/** Dollars per gigawatt as published, each with its scope: figures of different scope are never mixed. */
function toUnitCostTable(context: Reader): TableView {
  const { wording, ledger } = context;
  const { t } = wording;
  return {
    caption: t("method.unitCosts.caption"),
    columns: (["who", "figure", "scope", "date", "source"] as const).map((column) => ({
      label: t(`method.unitCosts.${column}`),
    })),
    rows: ledger.unitCosts.map(({ who, quantity, scope, covers, statedOn, sourceIds }) => [
      { text: inWords(who, wording) },
      { text: formatQuantity(quantity, wording) },
      { text: `${t(`costScope.${scope}`)}: ${inWords(covers, wording)}` },
      { text: formatDate(statedOn, wording) },
      sourceCell(sourceIds, context),
    ]),
  };
}

/** One table a finance series: what was stated for which period, by whom. */
function toSeriesTables(context: Reader): (TableView & { id: string; about: string })[] {
  const { wording, ledger } = context;
  const { t } = wording;
  return ledger.series.map(({ id, title, about, points }) => ({
    id,
    about: inWords(about, wording),
    caption: inWords(title, wording),
    columns: (["period", "figure", "what", "source"] as const).map((column) => ({
      label: t(`method.series.${column}`),
    })),
    rows: points.map(({ period, quantity, what, note, sourceIds }) => [
      { text: formatDate(period, wording) },
      { text: formatQuantity(quantity, wording) },
      { text: [what, note].flatMap((words) => (words ? [inWords(words, wording)] : [])).join(". ") || "–" },
      sourceCell(sourceIds, context),
    ]),
  }));
}

const toDisputeView = ({ id, topic, versions, handling }: Dispute, { wording }: Reader): DisputeView => ({
  id,
  topic: inWords(topic, wording),
  versions: versions.map((version) => inWords(version, wording)),
  handling: inWords(handling, wording),
});

/** The first source by name, leading to it; further ones by number. */
function sourceCell([first, ...more]: string[], { edition, href }: Reader): Cell {
  const source = first === undefined ? undefined : edition.source(first);
  if (!source) return { text: "–" };
  const others = more.length ? ` + ${more.length}` : "";
  return { text: `${source.publisher} (${source.grade})${others}`, href: sourceHref(source.id, { href }) };
}
