import { inWords } from "@/lib/format/wording";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import type { FlowChanges } from "@/lib/model/circularity/flow-changes";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import type { ViewContext } from "../reader";
import { amountText } from "./amount-text";
import { boundedSentences } from "./listed";
import { circlePath, circleSentence, flowSentence } from "./sentence";

/** Guarantees are listed apart: no money moves until one is called. */
export function guaranteeSentences({ all }: CircularDay, context: ViewContext): { text: string; href?: string }[] {
  const alive = all.filter(({ kind, firmness }) => kind === "guarantee" && firmness !== "dead");
  const say = (flow: MoneyFlow) => ({
    text: flowSentence(flow, context),
    href: `${context.href(`/deals/${flow.dealId}`)}#flows`,
  });
  return boundedSentences(alive, say, context);
}

/** Flows that repeat another under a second name, and which one is counted. */
export function sameMoneySentences({ sameMoney }: CircularDay, context: ViewContext): string[] {
  const title = (id: string) => context.edition.deal(id);
  const short = (id: string) => (title(id) ? inWords(title(id)?.short ?? { en: id, fr: id }, context.wording) : id);
  const say = ({ flow, counted, relation }: (typeof sameMoney)[number]) => ({
    text: context.wording.t(`circular.same.${relation}`, {
      flow: flowSentence(flow, context),
      deal: short(flow.dealId),
      counted: short(counted.dealId),
    }),
  });
  return boundedSentences(sameMoney, say, context).map(({ text }) => text);
}

/** What happened between two days, in sentences by kind of change. */
export function changeSentences(
  { appeared, gone, moved, circlesClosed, circlesOpened }: FlowChanges,
  context: ViewContext,
): { key: string; heading: string; items: string[] }[] {
  const { t } = context.wording;
  const told = <Item>(items: Item[], say: (item: Item) => string) => ({
    count: items.length,
    items: boundedSentences(items, (item) => ({ text: say(item) }), context).map(({ text }) => text),
  });
  const groups = {
    closed: told(circlesClosed, (circle) => circleSentence(circle, context)),
    opened: told(circlesOpened, (circle) => circlePath(circle, context)),
    moved: told(moved, ({ before, after }) =>
      t("circular.changes.from", { now: flowSentence(after, context), before: amountText(before, context.wording) }),
    ),
    appeared: told(appeared, (flow) => flowSentence(flow, context)),
    gone: told(gone, (flow) => flowSentence(flow, context)),
  };
  return (["closed", "opened", "moved", "appeared", "gone"] as const).flatMap((key) => {
    const { count, items } = groups[key];
    return count ? [{ key, heading: t(`circular.changes.${key}`, { count }), items }] : [];
  });
}
