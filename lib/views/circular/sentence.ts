import type { Circle, Leg } from "@/lib/model/circularity/circles";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import { nameOf, type ViewContext } from "../reader";
import { amountText } from "./amount-text";

/** Who is at an end of a flow; where groups are counted as one, a member with its group: "SB Energy (SoftBank)". */
export function endName(flow: MoneyFlow, end: "from" | "to", context: ViewContext): string {
  const group = nameOf(flow[end], context);
  const own = flow.ends && nameOf(flow.ends[end], context);
  return own && own !== group ? context.wording.t("circular.sentence.member", { own, group }) : group;
}

/** One flow as a sentence without its full stop: "Nvidia invests up to $100B in OpenAI". */
export function flowSentence(flow: MoneyFlow, context: ViewContext): string {
  return `${endName(flow, "from", context)} ${does(flow, context)}`;
}

/**
 * A circle as one sentence, from an investor where it has one: "Nvidia invests $30B in OpenAI, which rents computing
 * for about $300B from Oracle, which …".
 */
export function circleSentence({ legs }: Circle, context: ViewContext): string {
  const { t } = context.wording;
  const start = Math.max(
    0,
    legs.findIndex(({ flows }) => main(flows)?.kind === "equity_investment"),
  );
  const steps = [...legs.slice(start), ...legs.slice(0, start)].map((leg) => legText(leg, context));
  return t("circular.sentence.whole", {
    who: nameOf(legs[start]?.from ?? "", context),
    steps: steps.join(t("circular.sentence.which")),
  });
}

/**
 * A circle's parties in order, back to the first: "OpenAI → Oracle → Nvidia → OpenAI", from OpenAI where it is one of
 * them.
 */
export const circlePath = (circle: Pick<Circle, "parties">, context: ViewContext): string =>
  circleParties(circle)
    .map((id) => nameOf(id, context))
    .join(" → ");

/** The ids of a circle's parties in the order of its path, the first one again at the end. */
export function circleParties({ parties }: Pick<Circle, "parties">): string[] {
  const start = Math.max(0, parties.indexOf("openai"));
  const order = [...parties.slice(start), ...parties.slice(0, start)];
  return [...order, ...order.slice(0, 1)];
}

/** A leg as a sentence without its full stop: "Oracle buys chips for about $40B from Nvidia (and one more flow)". */
export const legSentence = (leg: Leg, context: ViewContext): string =>
  `${nameOf(leg.from, context)} ${legText(leg, context)}`;

/** The flow that describes a leg: one that binds before one that does not, then the one with the most dollars. */
const main = (flows: MoneyFlow[]): MoneyFlow | undefined =>
  [...flows].sort(
    (a, b) => Number(b.firmness === "firm") - Number(a.firmness === "firm") || (usdOf(b) ?? -1) - (usdOf(a) ?? -1),
  )[0];

function legText({ flows }: Leg, context: ViewContext): string {
  const flow = main(flows);
  if (!flow) return "";
  const others = flows.length - 1;
  return others > 0
    ? context.wording.t("circular.sentence.others", { step: does(flow, context), count: others })
    : does(flow, context);
}

/** What the payer does, its verb in the plural where the payer is several: "lend $40B to SoftBank". */
function does(flow: MoneyFlow, context: ViewContext): string {
  const many = context.organisations.get(flow.ends?.from ?? flow.from)?.kind === "group" ? "yes" : "no";
  return context.wording.t(`circular.does.${flow.kind}`, {
    amount: amountText(flow, context.wording),
    to: endName(flow, "to", context),
    many,
  });
}
