import { bareLines } from "@/lib/layout/circle-lines";
import type { CirclePlaces } from "@/lib/layout/circle-places";
import type { Rectangle } from "@/lib/layout/meetings";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { groupBy } from "@/lib/model/group-by";
import { nameOf, type ViewContext } from "../reader";
import type { EdgeGroup } from "./graph";
import { flowsOfLines, toCircleLine } from "./line";

/** The drawing of `/circular` without its words: who pays whom, by colour, dash and width. */
export type SmallCircle = {
  /** How many circles close. */
  title: string;
  description: string;
  href: string;
  frame: CirclePlaces["frame"];
  parties: { id: string; name: string; box: Rectangle }[];
  /** Lines that look alike as one path, and all heads of a colour. */
  strokes: { key: string; group: EdgeGroup; solid: boolean; width: number; path: string }[];
  heads: { group: EdgeGroup; path: string }[];
};

/** The parties that ever stood on a circle and their flows on the day; without any it has no strokes. */
export function toSmallCircle(day: CircularDay, places: CirclePlaces, context: ViewContext): SmallCircle {
  const { t } = context.wording;
  const { boxes, frame } = places;
  const drawn = day.flows.filter(({ from, to }) => from !== to && boxes[from] && boxes[to]);
  const lines = flowsOfLines(drawn).map((line) => toCircleLine(line, context));
  const runs = bareLines(lines, places);
  const all = lines.map((line, index) => ({ ...line, path: runs[index]?.path ?? "", head: runs[index]?.head ?? "" }));
  const parties = Object.entries(boxes).filter(([id]) => lines.some(({ from, to }) => from === id || to === id));
  return {
    title: t("circular.graph.title", { circles: day.circles.length }),
    description: t("circular.drawing.description", {
      parties: parties.length,
      lines: lines.length,
      circles: day.circles.length,
    }),
    href: context.href("/circular"),
    frame,
    parties: parties.map(([id, box]) => ({ id, name: nameOf(id, context), box })),
    strokes: [...groupBy(all, ({ group, solid, width }) => `${group} ${solid} ${width}`)].flatMap(([key, alike]) => {
      const [first] = alike;
      if (!first) return [];
      const { group, solid, width } = first;
      return [{ key, group, solid, width, path: alike.map(({ path }) => path).join("") }];
    }),
    heads: [...groupBy(all, ({ group }) => group)].map(([group, of]) => ({
      group,
      path: of.map(({ head }) => head).join(""),
    })),
  };
}
