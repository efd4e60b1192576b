import { timelineFigure } from "@/components/timeline/timeline-figure";
import { getSelection } from "@/db/queries/selection";
import { getWording } from "@/lib/i18n/wording";
import { toContext } from "@/lib/views/context";
import { toFiltersView } from "@/lib/views/filters";
import type { EmbedMaker } from "./embed";

/** The timeline, with its filters and its span of days. */
export const timelineEmbed: EmbedMaker = async (_id, raw, locale) => {
  const selection = await getSelection(raw);
  const context = toContext(selection, getWording(locale));
  return {
    figure: timelineFigure(selection.chosen, context),
    warnings: toFiltersView("/timeline", selection, context).warnings,
  };
};
