import { formatNumber } from "@/lib/format/number";
import { FIRMNESSES, GRADES } from "@/lib/model/vocabulary";
import type { Standing } from "@/lib/model/standing";
import type { ViewContext } from "../context";
import { toSourcesView } from "../sources-page";
import { toTimelineLead } from "../timeline-lead";
import { cardFoot, cardKicker, selectionKicker, type CardView } from "./card";

const card = (
  kicker: string,
  heading: string,
  figures: { label: string; count: number }[],
  context: ViewContext,
  text?: string,
): CardView => ({
  kicker,
  heading: context.wording.t(heading),
  figures: figures.map(({ label, count }) => ({
    label,
    value: formatNumber(count, context.wording.locale),
    tone: "ink" as const,
  })),
  text,
  foot: cardFoot(context),
});

/** The deals by how firm they are. */
export function toDealsCard(chosen: Standing[], context: ViewContext): CardView {
  const { t } = context.wording;
  return card(
    selectionKicker(t("nav.deals"), context),
    "deals.heading",
    FIRMNESSES.map((firmness) => ({
      label: t(`firmness.${firmness}`),
      count: chosen.filter((standing) => standing.firmness === firmness).length,
    })),
    context,
  );
}

/** The timeline by its sentence: how many deals, between which days, and what is due next. */
export const toTimelineCard = (chosen: Standing[], context: ViewContext): CardView =>
  card(
    selectionKicker(context.wording.t("nav.timeline"), context),
    "timeline.heading",
    [],
    context,
    toTimelineLead(chosen, context),
  );

/** The sources by their grade. */
export function toSourcesCard(context: ViewContext): CardView {
  const grades = toSourcesView(context);
  return card(
    cardKicker(context.wording.t("nav.sources"), context),
    "sources.heading",
    GRADES.map((grade) => ({
      label: context.wording.t(`grade.${grade}`),
      count: grades.find((each) => each.grade === grade)?.sources.length ?? 0,
    })),
    context,
  );
}

/** The data by what there is to take away. */
export function toDataCard(context: ViewContext): CardView {
  const {
    ledger: { deals, claims, flows },
    wording: { t },
  } = context;
  return card(
    cardKicker(t("data.title"), context),
    "data.heading",
    [
      { label: t("nav.deals"), count: deals.length },
      { label: t("share.card.claims"), count: claims.length },
      { label: t("share.card.flows"), count: flows.length },
    ],
    context,
  );
}

/** The method by what it is applied to. */
export function toMethodCard(context: ViewContext): CardView {
  const {
    ledger: { claims, sources, disputes },
    wording: { t },
  } = context;
  return card(
    cardKicker(t("nav.method"), context),
    "method.heading",
    [
      { label: t("share.card.claims"), count: claims.length },
      { label: t("share.card.sources"), count: sources.length },
      { label: t("share.card.disputes"), count: disputes.length },
    ],
    context,
  );
}
