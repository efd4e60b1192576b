import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { leadPartnerOf } from "@/lib/model/filter";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Standing } from "@/lib/model/standing";
import { nameOf, type ViewContext } from "./reader";
import type { TableView } from "./table";

/** The timeline's dates as a table: announcement and expected deliveries of each deal. */
export function toTimelineTable(standings: Standing[], context: ViewContext): TableView {
  const { wording, ledger, params, organisations, href } = context;
  const { t } = wording;
  return {
    caption: t("timeline.caption"),
    columns: (["number", "deal", "partner", "announced", "status", "deliveries"] as const).map((column) => ({
      label: t(`timeline.column.${column}`),
    })),
    rows: standings.map((standing, index) => {
      const { deal, status } = standing;
      const expected = ledger.milestones.filter(
        ({ dealId, statedOn }) => dealId === deal.id && isOnOrBefore(statedOn, params.asOf),
      );
      return [
        { text: String(index + 1), value: index + 1 },
        { text: inWords(deal.title, wording), href: href(`/deals/${deal.id}`) },
        { text: nameOf(leadPartnerOf(standing, organisations), context) },
        { text: formatDate(deal.announced, wording), value: deal.announced.edtf },
        { text: t(`status.${status}`) },
        {
          text:
            expected
              .map((milestone) => `${formatDate(milestone.expected, wording)}: ${inWords(milestone.what, wording)}`)
              .join("; ") || "–",
        },
      ];
    }),
  };
}
