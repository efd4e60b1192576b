import { deliveryAsOf, type Delivery } from "@/lib/model/delivery/delivery";
import { toDeliveryLead } from "@/lib/views/delivery/lead";
import { inSiteOrder } from "@/lib/views/delivery/site-order";
import { toSiteRow } from "@/lib/views/delivery/site-row";
import { toSlips, toSlipTable } from "@/lib/views/delivery/slips";
import { toStageBars, toStageTable } from "@/lib/views/delivery/stage-bars";
import { toFiltersView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import type { Reader } from "@/lib/views/reader";
import { once } from "./once";

/** How many rows of the ledger the delivery of a day is as large as. */
const ROWS = 200;

/** What exists, and what became of the dates, for the deals that pass the reader's filters; kept by the edition. */
export function deliveryFor(reader: Reader): Delivery {
  const { edition, ledger, chosen, params, filterKey } = reader;
  return edition.remember(
    `delivery ${params.asOf} ${filterKey}`,
    () => deliveryAsOf(ledger, chosen, params.asOf),
    ROWS,
  );
}

/** What is promised, built, running and late. */
export function deliveryPage(reader: Reader) {
  const { t } = reader.wording;
  const delivery = deliveryFor(reader);
  const list = once(() =>
    toPaged(inSiteOrder(delivery.sites), { path: "/delivery", label: t("delivery.list"), anchor: "sites" }, reader),
  );
  return {
    title: t("delivery.title"),
    heading: t("delivery.heading"),
    isEmpty: !delivery.sites.length && !delivery.milestones.length,
    lead: toDeliveryLead(delivery, reader),
    get filters() {
      return toFiltersView("/delivery", withFaults(reader, ...list().faults));
    },
    get stages() {
      return { bars: toStageBars(delivery, reader), table: toStageTable(delivery, reader) };
    },
    get slips() {
      return { ...toSlips(delivery.milestones, reader), table: toSlipTable(delivery.milestones, reader) };
    },
    /** The claims of stages that hold on the day, and the statements of the milestones' days and outcomes. */
    get claimCounts() {
      return {
        stages: delivery.sites.reduce((count, { claims }) => count + claims.length, 0),
        dates: delivery.milestones.reduce((count, { given, outcomes }) => count + given.length + outcomes.length, 0),
      };
    },
    get sites() {
      return list().rows.map((site) => toSiteRow(site, delivery.milestones, reader));
    },
    get pages() {
      return list().pages;
    },
  };
}
export type DeliveryPage = ReturnType<typeof deliveryPage>;
