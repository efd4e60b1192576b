import { formatDate } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { StatedStake } from "@/lib/model/stated-stakes";
import { statedNumber, isKnown } from "@/lib/model/quantity";
import { nameOf, type ViewContext } from "./reader";
import { sourceHref } from "./source-href";
import type { TableView } from "./table";

/** Who holds or may hold which share of a party, by which deal, and who says so. */
export function toStakesTable(stakes: StatedStake[], caption: string, context: ViewContext): TableView {
  const { wording, edition, href } = context;
  return {
    caption,
    columns: (["holder", "share", "deal", "source", "stated"] as const).map((column) => ({
      label: wording.t(`partner.stake.${column}`),
    })),
    rows: stakes.map(({ holder, claim, standing: { deal } }) => {
      const source = edition.source(claim.sourceId);
      return [
        { text: nameOf(holder, context), href: href(`/partners/${holder}`) },
        {
          text: [formatQuantity(claim.quantity, wording), ...(claim.note ? [inWords(claim.note, wording)] : [])].join(
            ". ",
          ),
          ...(isKnown(claim.quantity) && { value: statedNumber(claim.quantity) }),
          href: `${href(`/deals/${deal.id}`)}#stake`,
        },
        { text: inWords(deal.short, wording), href: href(`/deals/${deal.id}`) },
        {
          text: source ? `${source.publisher} (${claim.grade})` : claim.sourceId,
          href: sourceHref(claim.sourceId, context),
        },
        { text: formatDate(claim.statedOn, wording) },
      ];
    }),
  };
}
