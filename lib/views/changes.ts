import { joinedParts } from "@/lib/format/punctuation";
import { formatDate, formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import type { Change, PropertyChange } from "@/lib/model/changes";
import type { Deal } from "@/lib/model/ledger";
import { wordsOf } from "./claim-row";
import { nameOf, type ViewContext } from "./reader";

export type ChangeView = {
  key: string;
  day: string;
  isoDay: string;
  title: string;
  href: string;
  isNew: boolean;
  what: string;
};

/** How many figures of one change are told. */
const FIGURES_TOLD = 3;

/** The latest changes in words: new deals apart from changed figures, each figure with whose it is. */
export function toChangesView(changes: Change[], context: ViewContext): ChangeView[] {
  const { wording, edition, href } = context;
  return changes.flatMap(({ day, dealId, isNew, changes: of }) => {
    const deal = edition.deal(dealId);
    if (!deal) return [];
    return [
      {
        key: `${day} ${dealId}`,
        day: dateOf(deal, isNew, day, of, context),
        isoDay: day,
        title: inWords(deal.title, wording),
        href: href(`/deals/${dealId}`),
        isNew,
        what: isNew
          ? inWords(deal.summary, wording)
          : joinedParts([...new Set(of.map((change) => told(change, context)))].slice(0, FIGURES_TOLD), wording.locale),
      },
    ];
  });
}

/** The date of a change, as imprecise as it is: of what was stated, or of the announcement. */
function dateOf(deal: Deal, isNew: boolean, day: string, of: PropertyChange[], { wording }: ViewContext): string {
  if (isNew) return formatDate(deal.announced, wording);
  const stated = of.map(({ after }) => after.statedOn).find(({ latest }) => latest === day);
  return stated ? formatDate(stated, wording) : formatDay(day, wording.locale);
}

/** What changed, and whose it is: of a flow, who pays or gives it to whom. */
export function changedOf(
  { flowId, siteId, milestoneId, property }: Pick<PropertyChange, "flowId" | "siteId" | "milestoneId" | "property">,
  context: Pick<ViewContext, "edition" | "wording" | "organisations">,
): string {
  const { t, locale } = context.wording;
  const label = t(`property.${property}`);
  const { sites, milestones } = context.edition.ledger;
  const site = siteId && sites.find(({ id }) => id === siteId);
  if (site) return t("feed.part", { part: inWords(site.name, context.wording), what: label.toLocaleLowerCase(locale) });
  const milestone = milestoneId && milestones.find(({ id }) => id === milestoneId);
  if (milestone) return inWords(milestone.what, context.wording);
  const flow = flowId === undefined ? undefined : context.edition.flow(flowId);
  if (!flow) return label;
  const ends = { from: nameOf(flow.from, context), to: nameOf(flow.to, context) };
  if (property === "paid_value") return t("feed.paid", ends);
  return t("feed.flow", { ...ends, property: label.toLocaleLowerCase(locale) });
}

const told = (change: PropertyChange, context: ViewContext): string =>
  context.wording.t("feed.first", { what: changedOf(change, context), after: wordsOf(change.after, context) });
