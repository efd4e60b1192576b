import type { CircularDay } from "@/lib/model/circularity/circular-day";
import type { ViewContext } from "../reader";
import { circlePath, circleSentence } from "./sentence";

export type PartnerCircle = { key: string; path: string; sentence: string; href: string };

/** The circles that pass through a partner on the reader's day, each leading to itself on the graph. */
export function toPartnerCircles(partnerId: string, { circles }: CircularDay, context: ViewContext): PartnerCircle[] {
  const page = context.href("/circular");
  return circles
    .filter(({ parties }) => parties.includes(partnerId))
    .map((circle) => ({
      key: circle.key,
      path: circlePath(circle, context),
      sentence: circleSentence(circle, context),
      href: `${page}${page.includes("?") ? "&" : "?"}circle=${circle.key}#flow-graph`,
    }));
}
