import { formatLabel } from "@/lib/format/quantity";
import { boundPart } from "@/lib/model/circularity/bound-part";
import { measuredFlows, measuredUsd } from "@/lib/model/circularity/measured";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import { groupBy } from "@/lib/model/group-by";
import { lineKey } from "@/lib/layout/circle-places";
import { nameOf, type ViewContext } from "../reader";
import { amountLabel, rounded, writeMeasured, writePart } from "./amount-text";
import { GROUPS, type EdgeGroup } from "./graph";

/** All that one party pays or gives another, as one line of the circle's drawing. */
export type CircleLine = {
  /** Payer and receiver, joined by a dot. */
  id: string;
  from: string;
  to: string;
  group: EdgeGroup;
  /** More than half of it is binding. */
  solid: boolean;
  width: number;
  /** Its dollars, and the same for a narrow drawing. */
  label: string;
  short: string;
  /** The whole line in words. */
  text: string;
};

/** The six widths of lines in px, each from this many dollars on. The first is also of what has no figure. */
export const WIDTH_STEPS = [
  { usd: 0, px: 1.5 },
  { usd: 1e9, px: 3 },
  { usd: 10e9, px: 4.5 },
  { usd: 30e9, px: 6.5 },
  { usd: 100e9, px: 9 },
  { usd: 300e9, px: 12 },
] as const;

/** The flows of each payer and receiver together. */
export const flowsOfLines = (flows: MoneyFlow[]): { id: string; flows: MoneyFlow[] }[] =>
  [...groupBy(flows, lineKey)].map(([id, of]) => ({ id, flows: of }));

const sum = (flows: MoneyFlow[]) => flows.reduce((total, flow) => total + (usdOf(flow) ?? 0), 0);

export function toCircleLine({ id, flows }: { id: string; flows: MoneyFlow[] }, context: ViewContext): CircleLine {
  const { wording } = context;
  const { t } = wording;
  const [first] = flows;
  if (!first) throw new Error(`The line ${id} has no flow.`);
  const { from, to } = first;
  const measured = measuredFlows(flows);
  const usd = sum(measured);
  const amount = measuredUsd(usd, measured, { mayBeMore: measured.length < flows.length });
  const bound = flows.flatMap((flow) => boundPart(flow) ?? []);
  const share = measured.length ? sum(bound) / usd : bound.length / flows.length;
  const shares = flows.find((flow) => flow.shares);
  const nothing = shares ? amountLabel(shares, wording) : t("circular.drawing.undisclosed");
  const words = shares ? amountLabel(shares, wording) : "?";
  return {
    id,
    from,
    to,
    group: groupOf(flows),
    solid: share > 0.5,
    width: WIDTH_STEPS.findLast((step) => step.usd <= usd)?.px ?? WIDTH_STEPS[0].px,
    label: measured.length ? formatLabel(rounded(amount), wording) : nothing,
    short: measured.length ? formatLabel(rounded(amount), wording) : words,
    text: t("circular.drawing.line", {
      from: nameOf(from, context),
      to: nameOf(to, context),
      amount: measured.length ? writeMeasured(amount, wording) : nothing,
      binding: bindingText(share, measured.length > 0, context),
      kinds: [...new Set(flows.map(({ kind }) => t(`flowKind.${kind}`)))].join(", "),
    }),
  };
}

/** The kind of money that most of a line's dollars are; without dollars that of its first flow. */
function groupOf(flows: MoneyFlow[]): EdgeGroup {
  const groups = [...groupBy(flows, ({ kind }) => GROUPS[kind])].sort(([, a], [, b]) => sum(b) - sum(a));
  return groups[0]?.[0] ?? "money";
}

/** How much of a line binds, in words; of a line without a figure, whether anything does. */
function bindingText(share: number, hasFigure: boolean, { wording }: ViewContext): string {
  const { t } = wording;
  if (!share) return t("circular.drawing.noneBinds");
  if (!hasFigure) return t("circular.drawing.binds");
  return share >= 1
    ? t("circular.drawing.allBinds")
    : t("circular.drawing.partBinds", { part: writePart(share, wording) });
}
