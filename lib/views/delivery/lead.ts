import { formatDay } from "@/lib/format/date";
import { formatGw } from "@/lib/format/power";
import type { Delivery } from "@/lib/model/delivery/delivery";
import type { Stage } from "@/lib/model/delivery/words";
import type { ViewContext } from "../reader";

/**
 * The page's sentence: what is stated as running, delivered and contracted, on each basis for itself, and how many of
 * the promises that have come due were met.
 */
export const toDeliveryLead = (delivery: Delivery, context: ViewContext): string =>
  context.wording.t("delivery.lead", {
    day: formatDay(context.params.asOf, context.wording.locale),
    running: amounts(delivery, "running", context),
    delivered: amounts(delivery, "delivered", context),
    contracted: amounts(delivery, "contracted", context),
    met: delivery.record.met,
    due: delivery.record.due,
  });

/** The overview's line: what is stated as running, and the promises that were met. */
export const toDeliveryLine = (delivery: Delivery, context: ViewContext): string =>
  context.wording.t("delivery.line", {
    running: amounts(delivery, "running", context),
    met: delivery.record.met,
    due: delivery.record.due,
  });

function amounts({ totals }: Delivery, of: Stage, { wording }: ViewContext): string {
  const stated = totals.find(({ stage }) => stage === of)?.totals.filter((total) => total.stated > 0) ?? [];
  const words = stated.map((total) => `${formatGw(total.stated, wording)} ${wording.t(`basis.${total.basis}`)}`);
  return words.length ? words.join(", ") : wording.t("delivery.noNumber");
}
