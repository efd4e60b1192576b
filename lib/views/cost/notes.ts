import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import type { CostStudy } from "./study";

/** A sentence about a deal of the scenario, leading to the deal. */
export type NoteView = { key: string; text: string; href: string };

/**
 * What a reader must know of the deals that a scenario counts or leaves out: those of the article's sum that have ended
 * since its day and still count in it, chosen ones that have ended, and chosen ones that another already holds.
 */
export function toNotes(
  { projects, notCosted, material, params: { scenario } }: CostStudy,
  wording: Wording,
): NoteView[] {
  const { t, locale } = wording;
  const { deals, inputs, articleDay } = material;
  const title = (id: string) => deals[id]?.title ?? id;
  const href = (id: string) => deals[id]?.href ?? "";
  const replacedBy = new Map(inputs.ended.map(({ id, by }) => [id, by]));
  const isDated = scenario.scope === "article" || scenario.scope === "distinct";
  const share = formatNumber(scenario.realisation.dead * 100, locale);
  const ended = projects.flatMap(({ project: { id }, label }): NoteView[] => {
    if (!label.ended) return [];
    const by = replacedBy.get(id);
    const values = { deal: label.title, status: label.ended, day: articleDay, share, by: by ? title(by) : "" };
    const kind = isDated ? "since" : "ended";
    return [{ key: id, text: t(by ? `cost.notes.${kind}Replaced` : `cost.notes.${kind}`, values), href: label.href }];
  });
  const twice = notCosted.map(({ id, because, reason }) => ({
    key: id,
    text: t(`cost.notes.${reason}`, { deal: title(id), because: title(because) }),
    href: href(id),
  }));
  return [...ended, ...twice];
}
