import { localPath } from "@/lib/format/local-path";
import { lineKey } from "@/lib/layout/circle-places";
import type { Circle } from "@/lib/model/circularity/circles";
import type { ViewContext } from "../reader";
import { circlePath, legSentence } from "./sentence";

/** One step as it is told: its lines in the drawing, and its words. */
export type WalkLeg = { lines: string[]; text: string };
export type WalkView = {
  /** The chosen circle, leg by leg from OpenAI on; absent when none is. */
  circle?: { path: string; legs: WalkLeg[]; clearHref: string };
  /** The address that pins each circle, by its key. */
  hrefs: Record<string, string>;
  bindingOnly: boolean;
  /** The same page with binding flows only, or with all again. */
  switchHref: string;
};

/** How a reader follows the circles: addresses that pin one, its legs in words, and the switch to binding flows. */
export function toWalk(
  circles: Circle[],
  chosen: string | undefined,
  query: URLSearchParams,
  context: ViewContext,
): WalkView {
  const address = (change: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(query);
    change(next);
    return `${localPath("/circular", context.wording.locale)}${next.size ? `?${next}` : ""}#flow-graph`;
  };
  const circle = circles.find(({ key }) => key === chosen);
  const bindingOnly = query.getAll("firmness").join() === "firm";
  return {
    ...(circle && {
      circle: {
        path: circlePath(circle, context),
        legs: fromOpenAi(circle).map((leg) => ({ lines: [lineKey(leg)], text: `${legSentence(leg, context)}.` })),
        clearHref: address((next) => next.delete("circle")),
      },
    }),
    hrefs: Object.fromEntries(circles.map(({ key }) => [key, address((next) => next.set("circle", key))])),
    bindingOnly,
    switchHref: address((next) => {
      /* The chosen circle need not be one of what binds. */
      next.delete("circle");
      if (bindingOnly) next.delete("firmness");
      else next.set("firmness", "firm");
    }),
  };
}

/** A circle's legs from the one that OpenAI pays, where it is one of its parties. */
export function fromOpenAi({ legs }: Circle): Circle["legs"] {
  const start = Math.max(
    0,
    legs.findIndex(({ from }) => from === "openai"),
  );
  return [...legs.slice(start), ...legs.slice(0, start)];
}
