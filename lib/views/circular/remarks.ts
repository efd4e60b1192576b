import { inWords } from "@/lib/format/wording";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import type { FlowChanges } from "@/lib/model/circularity/flow-changes";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import type { ViewContext } from "../reader";
import { amountText } from "./amount-text";
import { circlePath, circleSentence, flowSentence } from "./sentence";

/** Guarantees are listed apart: no money moves until one is called. */
export function guaranteeSentences({ all }: CircularDay, context: ViewContext): { text: string; href: string }[] {
  const alive = all.filter(({ kind, firmness }) => kind === "guarantee" && firmness !== "dead");
  return alive.map((flow: MoneyFlow) => ({
    text: flowSentence(flow, context),
    href: `${context.href(`/deals/${flow.dealId}`)}#flows`,
  }));
}

/** Flows that repeat another under a second name, and which one is counted. */
export function sameMoneySentences({ sameMoney }: CircularDay, context: ViewContext): string[] {
  const title = (id: string) => context.edition.deal(id);
  const short = (id: string) => (title(id) ? inWords(title(id)?.short ?? { en: id, fr: id }, context.wording) : id);
  return sameMoney.map(({ flow, counted, relation }) =>
    context.wording.t(`circular.same.${relation}`, {
      flow: flowSentence(flow, context),
      deal: short(flow.dealId),
      counted: short(counted.dealId),
    }),
  );
}

/** What happened between two days, in sentences by kind of change. */
export function changeSentences(
  { appeared, gone, moved, circlesClosed, circlesOpened }: FlowChanges,
  context: ViewContext,
): { key: string; heading: string; items: string[] }[] {
  const { t } = context.wording;
  const groups = {
    closed: circlesClosed.map((circle) => circleSentence(circle, context)),
    opened: circlesOpened.map((circle) => circlePath(circle, context)),
    moved: moved.map(({ before, after }) =>
      t("circular.changes.from", { now: flowSentence(after, context), before: amountText(before, context.wording) }),
    ),
    appeared: appeared.map((flow) => flowSentence(flow, context)),
    gone: gone.map((flow) => flowSentence(flow, context)),
  };
  return (["closed", "opened", "moved", "appeared", "gone"] as const).flatMap((key) => {
    const items = groups[key];
    return items.length ? [{ key, heading: t(`circular.changes.${key}`, { count: items.length }), items }] : [];
  });
}
