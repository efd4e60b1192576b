import { colon, joinedParts } from "@/lib/format/punctuation";
import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { leadPartnerOf } from "@/lib/model/filter";
import type { Standing } from "@/lib/model/standing";
import type { Promises } from "./delivery/promises";
import { nameOf, type ViewContext } from "./reader";
import type { TableView } from "./table";

/** The timeline's dates as a table: announcement and expected deliveries of each deal. */
export function toTimelineTable(standings: Standing[], promises: Promises, context: ViewContext): TableView {
  const { wording, organisations, href } = context;
  const { t } = wording;
  return {
    caption: t("timeline.caption"),
    columns: (["number", "deal", "partner", "announced", "status", "deliveries"] as const).map((column) => ({
      label: t(`timeline.column.${column}`),
    })),
    rows: standings.map((standing, index) => {
      const { deal, status } = standing;
      const expected = promises.get(deal.id) ?? [];
      return [
        { text: String(index + 1), value: index + 1 },
        { text: inWords(deal.title, wording), href: href(`/deals/${deal.id}`) },
        { text: nameOf(leadPartnerOf(standing, organisations), context) },
        { text: formatDate(deal.announced, wording), value: deal.announced.edtf },
        { text: t(`status.${status}`) },
        {
          text:
            joinedParts(
              expected.map(({ first, due, state }) => {
                const day = `${formatDate(due, wording)}${colon(wording.locale)}`;
                return `${day} ${inWords(first.what, wording)} (${t(`delivery.mark.${state}`)})`;
              }),
              wording.locale,
            ) || "–",
        },
      ];
    }),
  };
}
