import { formatDay } from "@/lib/format/date";
import { sortStandings } from "@/lib/model/deal-order";
import { FIRMNESSES, type Firmness } from "@/lib/model/firmness";
import { readSort } from "@/lib/search-params/sort";
import { toListedDeal } from "@/lib/views/listed-deal";
import { activeFilters, toFiltersView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import type { Reader } from "@/lib/views/reader";
import { once } from "./once";

/** The deals that pass the reader's filters, in the order that the address asks for. */
export function dealsPage(reader: Reader) {
  const {
    wording: { t, locale },
    chosen,
    raw,
    params,
    today,
  } = reader;
  const day = formatDay(params.asOf, locale);
  const sort = readSort(raw);
  const count = (group: Firmness) => chosen.filter(({ firmness }) => firmness === group).length;
  const counts = { firm: count("firm"), soft: count("soft"), dead: count("dead") };
  const list = once(() =>
    toPaged(sortStandings(chosen, sort.sort, locale), { path: "/deals", label: t("deals.title") }, reader),
  );
  return {
    title: t("deals.title"),
    heading: t("deals.heading"),
    lead: activeFilters(reader)
      ? t("deals.leadSelection", { all: today.standings.length, count: chosen.length, day, ...counts })
      : t("deals.lead", { count: chosen.length, day, ...counts }),
    caption: t("deals.caption", { day }),
    counts: FIRMNESSES.map((group) => ({ label: t(`firmness.${group}`), count: counts[group] })),
    sort: sort.sort,
    get filters() {
      return toFiltersView("/deals", withFaults(reader, ...sort.faults, ...list().faults));
    },
    get rows() {
      return list().rows.map((standing) => toListedDeal(standing, reader));
    },
    get pages() {
      return list().pages;
    },
  };
}
