import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { seriesOn, unitCostsOn } from "@/lib/model/dated-words";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import { STATUSES } from "@/lib/model/vocabulary";
import { firmnessOf, FIRMNESSES } from "@/lib/model/firmness";
import { disputesOn, toDisputeView } from "@/lib/views/disputes";
import { toAsOfView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import type { Reader } from "@/lib/views/reader";
import { sourceHref } from "@/lib/views/source-href";
import type { Cell, TableView } from "@/lib/views/table";
import { once } from "./once";

/** How figures are read and counted, and the references that belong to no deal. */
export function methodPage(reader: Reader) {
  const {
    wording: { t, locale },
    params: { asOf },
    edition,
    ledger,
  } = reader;
  const disputed = disputesOn(reader);
  const disputes = once(() =>
    toPaged(disputed, { path: "/method", label: t("method.disputes.heading"), anchor: "disputes" }, reader),
  );
  return {
    title: t("method.title"),
    heading: t("method.heading"),
    lead: t("method.lead", { day: formatDay(asOf, locale) }),
    counts: [
      {
        label: t("share.card.claims"),
        count: ledger.claims.filter(({ statedOn }) => isOnOrBefore(statedOn, asOf)).length,
      },
      {
        label: t("share.card.sources"),
        count: ledger.sources.filter(({ id }) => edition.since.source(id) <= asOf).length,
      },
      { label: t("share.card.disputes"), count: disputed.length },
    ],
    get dates() {
      return toAsOfView("/method", withFaults(reader, ...disputes().faults));
    },
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
  const { wording, ledger, params } = context;
  const { t } = wording;
  return {
    caption: t("method.unitCosts.caption"),
    columns: (["who", "figure", "scope", "date", "source"] as const).map((column) => ({
      label: t(`method.unitCosts.${column}`),
    })),
    rows: unitCostsOn(ledger, params.asOf).map(({ who, quantity, scope, covers, statedOn, sourceIds }) => [
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
  const { wording, ledger, params } = context;
  const { t } = wording;
  return seriesOn(ledger, params.asOf).map(({ id, title, about, points }) => ({
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

/** The first source by name, leading to it; further ones by number. */
function sourceCell([first, ...more]: string[], { edition, href }: Reader): Cell {
  const source = first === undefined ? undefined : edition.source(first);
  if (!source) return { text: "–" };
  const others = more.length ? ` + ${more.length}` : "";
  return { text: `${source.publisher} (${source.grade})${others}`, href: sourceHref(source.id, { href }) };
}
