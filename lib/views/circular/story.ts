import { joinedParts } from "@/lib/format/punctuation";
import { formatDay } from "@/lib/format/date";
import { lineKey } from "@/lib/layout/circle-places";
import { hasArticle } from "@/lib/model/dated-words";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import type { Circle } from "@/lib/model/circularity/circles";
import type { ViewContext } from "../reader";
import { bottleneckText } from "./amount-text";
import { legSentence } from "./sentence";
import { fromOpenAi, type WalkLeg } from "./walk";

/** The article's circle for those who come for the first time: what the steps are of, and the steps. */
export type StoryView = { title: string; steps: WalkLeg[] };

const SHARES = ["warrant", "stock_grant"];

/**
 * The largest circle of three on the article's day, leg by leg; what can go round; the one in which shares are handed
 * over; and what has become of it by the reader's day. `undefined` before the article and without such circles.
 */
export function toStory(then: CircularDay, now: CircularDay, context: ViewContext): StoryView | undefined {
  const { wording, days } = context;
  const { t, locale } = wording;
  if (!hasArticle(days, now.day)) return undefined;
  const size = (circle: Circle) => circle.bottleneck?.usd ?? 0;
  const [circle] = then.circles.filter(({ parties }) => parties.length === 3).sort((a, b) => size(b) - size(a));
  const paidInShares = then.circles.find(
    ({ legs }) => legs.length === 2 && legs.some(({ flows }) => flows.some(({ kind }) => SHARES.includes(kind))),
  );
  if (!circle || !paidInShares) return undefined;
  const words = (of: Circle) => fromOpenAi(of).map((leg) => legSentence(leg, context));
  const lines = ({ legs }: Circle) => legs.map(lineKey);
  return {
    title: t("circular.story.title", { day: formatDay(then.day, locale) }),
    steps: [
      ...fromOpenAi(circle).map((leg) => ({ lines: [lineKey(leg)], text: `${legSentence(leg, context)}.` })),
      {
        lines: lines(circle),
        text: t("circular.story.closes", { amount: bottleneckText(circle, wording) }),
      },
      {
        lines: lines(paidInShares),
        text: t("circular.story.shares", { legs: joinedParts(words(paidInShares), wording.locale) }),
      },
      {
        lines: [],
        text: t("circular.story.since", {
          day: formatDay(now.day, locale),
          circles: now.circles.length,
          bound: now.circles.filter(({ firmness }) => firmness === "firm").length,
        }),
      },
    ],
  };
}
