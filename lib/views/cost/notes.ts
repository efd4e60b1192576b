import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import { POWER_BASES } from "@/lib/model/vocabulary";
import type { CostStudy } from "./study";

/** A sentence about the deals of the scenario, leading to the deal that it names. */
export type NoteView = { key: string; text: string; href?: string };

/**
 * What a reader must know of the deals that a scenario counts or leaves out: those of the article's sum that have ended
 * since its day and still count in it, chosen ones that have ended, chosen ones that another already holds, and that
 * their gigawatts are not all measured in one way.
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
  const bases = POWER_BASES.filter((basis) => projects.some(({ project }) => project.basis === basis));
  const measured = bases.map((basis) => t(`basis.${basis}`)).join(", ");
  const mixed = bases.length > 1 ? [{ key: "bases", text: t("cost.notes.bases", { measured }) }] : [];
  return [...ended, ...twice, ...mixed];
}
