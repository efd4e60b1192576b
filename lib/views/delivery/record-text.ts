import { deliveryAsOf } from "@/lib/model/delivery/delivery";
import { recordOf } from "@/lib/model/delivery/record";
import { formatNumber } from "@/lib/format/number";
import type { ViewContext } from "../reader";

/** How an organisation's dated promises turned out by the reader's day, in words; `undefined` when it made none. */
export function toRecordText(partner: string, { ledger, today, params, wording }: ViewContext): string | undefined {
  const { milestones } = deliveryAsOf(ledger, today.standings, params.asOf);
  const own = milestones.filter(({ first }) => first.by.includes(partner));
  const record = recordOf(own, params.asOf);
  if (!record.promised) return undefined;
  const { due, met, overdue, moved, medianSlipDays } = record;
  const { t, locale } = wording;
  const slipped =
    medianSlipDays === undefined
      ? []
      : [t("delivery.medianSlip", { moved, days: formatNumber(medianSlipDays, locale, { max: 0 }) })];
  return [t("delivery.record", { due, met, overdue }), ...slipped].join(" ");
}
