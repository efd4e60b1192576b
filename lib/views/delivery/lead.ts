import { formatDay } from "@/lib/format/date";
import { formatGw } from "@/lib/format/power";
import type { Delivery } from "@/lib/model/delivery/delivery";
import type { Stage } from "@/lib/model/delivery/words";
import type { ViewContext } from "../reader";

/**
 * The page's sentence: what is stated as running, delivered and contracted, on each basis for itself, and how many of
 * the promises that have come due were met.
 */
export function toDeliveryLead({ totals, record }: Delivery, { wording, params }: ViewContext): string {
  const { t, locale } = wording;
  const amounts = (of: Stage): string => {
    const stated = totals.find(({ stage }) => stage === of)?.totals.filter((total) => total.stated > 0) ?? [];
    const words = stated.map((total) => `${formatGw(total.stated, wording)} ${t(`basis.${total.basis}`)}`);
    return words.length ? words.join(", ") : t("delivery.noNumber");
  };
  return t("delivery.lead", {
    day: formatDay(params.asOf, locale),
    running: amounts("running"),
    delivered: amounts("delivered"),
    contracted: amounts("contracted"),
    met: record.met,
    due: record.due,
  });
}
