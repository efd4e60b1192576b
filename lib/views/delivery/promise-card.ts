import { joinedParts } from "@/lib/format/punctuation";
import { formatDate } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { deliveryAsOf } from "@/lib/model/delivery/delivery";
import { MOST, type MarkCard } from "../mark-card";
import { nameOf, type Reader } from "../reader";
import { labelOf, toStateText } from "./slips";

/**
 * The card of a promise: how it stands, what was promised and by whom, and the days that it was given, the latest
 * first, each with who gave it and when. `undefined` before anybody did.
 */
export function promiseCard(reader: Reader, id: string): MarkCard | undefined {
  const { wording, edition, ledger, params, today } = reader;
  const { t } = wording;
  const standing = today.standing(id.split("~")[0] ?? "");
  if (!standing) return undefined;
  const reading = deliveryAsOf(ledger, [standing], params.asOf).milestones.find(({ first }) => first.id === id);
  if (!reading) return undefined;
  const { first, given, outcomes, state } = reading;
  const said = (sourceId: string, date: string) => {
    const source = edition.source(sourceId);
    return t("charts.card.said", { name: source?.publisher ?? sourceId, grade: source?.grade ?? "–", date });
  };
  const settled = outcomes.findLast(({ outcome }) => outcome === state);
  const settling = outcomes.filter(({ outcome }) => outcome !== "moved");
  const by = first.by.map((each) => nameOf(each, reader)).join(", ");
  return {
    title: labelOf(reading, reader),
    open: t("charts.card.openPromise"),
    facts: [
      joinedParts([t(`status.${standing.status}`), t(`firmness.${standing.firmness}`).toLowerCase()], wording.locale),
      ...(by ? [t("charts.card.by", { names: by })] : []),
      t("claim.claims", { count: given.length + settling.length }),
      ...(given.length > MOST ? [t("charts.card.more", { shown: MOST, count: given.length })] : []),
    ],
    lines: [
      {
        label: t("delivery.column.state"),
        figure: toStateText(reading, reader),
        ...(first.power && { parts: t("charts.card.promised", { figure: formatQuantity(first.power, wording) }) }),
        ...(settled && { source: said(settled.sourceId, formatDate(settled.statedOn, wording)) }),
      },
      ...given
        .toReversed()
        .slice(0, MOST)
        .map(({ expected, statedOn, sourceId }) => ({
          label: t("charts.card.given"),
          figure: formatDate(expected, wording),
          source: said(sourceId, formatDate(statedOn, wording)),
        })),
    ],
  };
}
