import { formatDay } from "@/lib/format/date";
import { circleLines, type DrawnLine } from "@/lib/layout/circle-lines";
import { lineKey, type CirclePlaces } from "@/lib/layout/circle-places";
import type { FlowLayouts } from "@/lib/layout/flow-layouts";
import type { Rectangle } from "@/lib/layout/meetings";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { nameOf, type ViewContext } from "../reader";
import type { TableView } from "../table";
import { toldCircles } from "./listed";
import { flowsOfLines, toCircleLine, type CircleLine } from "./line";
import { toLineTable } from "./tables";

type CircleParty = { id: string; name: string; href?: string; onCircle: boolean };
/** One size of the drawing: its boxes by party, and its lines in the order of `lines`. */
type CirclePicture = {
  frame: CirclePlaces["frame"];
  boxes: Record<string, Rectangle>;
  others: Rectangle;
  lines: DrawnLine[];
};
export type CircleDrawing = {
  title: string;
  subtitle: string;
  description: string;
  parties: CircleParty[];
  lines: CircleLine[];
  wide: CirclePicture;
  narrow: CirclePicture;
  /** Those who are party to a flow and have no place, and what their box says. */
  others?: { label: string; text: string };
  /** The parties and lines of the circle that the reader chose. */
  pinned?: { parties: string[]; lines: string[] };
  table: TableView;
};

/** The drawing of the parties that ever stood on a circle, as far as they have flows with each other on the day. */
export function toCircleDrawing(
  day: CircularDay,
  places: FlowLayouts["circle"],
  context: ViewContext,
  chosen?: string,
): CircleDrawing {
  const { t, locale } = context.wording;
  const { boxes } = places.wide;
  const known = day.flows.filter(({ from, to }) => from !== to && boxes[from] && boxes[to]);
  const flows = flowsOfLines(known);
  const lines = flows.map((line) => toCircleLine(line, context));
  const circles = toldCircles(day, chosen);
  const onCircle = new Set(circles.flatMap(({ parties }) => parties));
  const ids = Object.keys(boxes).filter((id) => known.some(({ from, to }) => from === id || to === id));
  const everybody = new Set(day.flows.flatMap(({ from, to }) => [from, to]));
  const others = everybody.size - ids.length;
  const pinned = circles.find(({ key }) => key === chosen);
  const picture = (of: CirclePlaces, label: "label" | "short"): CirclePicture => ({
    frame: of.frame,
    boxes: Object.fromEntries(ids.map((id) => [id, of.boxes[id]])) as CirclePicture["boxes"],
    others: of.others,
    lines: circleLines(
      lines.map((line) => ({ ...line, label: line[label] })),
      of,
    ),
  });
  return {
    title: t("circular.graph.title", { circles: day.circles.length }),
    subtitle: t("circular.drawing.subtitle", { day: formatDay(day.day, locale) }),
    description: t("circular.drawing.description", {
      parties: ids.length,
      lines: lines.length,
      circles: day.circles.length,
    }),
    parties: ids.map((id) => ({
      id,
      name: nameOf(id, context),
      ...(id !== "openai" && { href: context.href(`/partners/${id}`) }),
      onCircle: onCircle.has(id),
    })),
    lines,
    wide: picture(places.wide, "label"),
    narrow: picture(places.narrow, "short"),
    ...(others > 0 && {
      others: {
        label: t("circular.drawing.others", { count: others }),
        text: t("circular.drawing.othersLink", { count: others }),
      },
    }),
    ...(pinned && {
      pinned: { parties: pinned.parties, lines: pinned.legs.map(lineKey) },
    }),
    table: toLineTable(flows, context),
  };
}
