import { formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { Change } from "@/lib/model/changes";
import type { Claim } from "@/lib/model/ledger";
import type { ViewContext } from "./reader";

export type ChangeView = {
  key: string;
  day: string;
  isoDay: string;
  title: string;
  href: string;
  isNew: boolean;
  what: string;
};

/** The latest changes in words: new deals apart from changed figures. */
export function toChangesView(changes: Change[], context: ViewContext): ChangeView[] {
  const { wording, edition, href } = context;
  return changes.flatMap(({ day, dealId, isNew, claims }) => {
    const deal = edition.deal(dealId);
    if (!deal) return [];
    return [
      {
        key: `${day} ${dealId}`,
        day: formatDay(day, wording.locale),
        isoDay: day,
        title: inWords(deal.title, wording),
        href: href(`/deals/${dealId}`),
        isNew,
        what: isNew
          ? inWords(deal.summary, wording)
          : [...new Set(claims.map((claim) => said(claim, context)))].slice(0, 3).join("; "),
      },
    ];
  });
}

function said(claim: Claim, { wording }: ViewContext): string {
  const property = wording.t(`property.${claim.property}`);
  if ("quantity" in claim) return `${property}: ${formatQuantity(claim.quantity, wording)}`;
  return "status" in claim
    ? `${property}: ${wording.t(`status.${claim.status}`)}`
    : `${property}: ${inWords(claim.text, wording)}`;
}
