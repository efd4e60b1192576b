import { isKnown, type KnownQuantity } from "./quantity";
import { figureOf, type FlowStanding, type Standing } from "./standing";

/**
 * Which way ownership moves relative to OpenAI:
 * `into_openai`: money buys shares of OpenAI (Nvidia's way); `to_openai`: OpenAI is handed shares or warrants of the
 * other (AMD's way);
 * `by_openai`: OpenAI buys shares of the other; `among_partners`: neither side is OpenAI.
 */
export const EQUITY_DIRECTIONS = ["into_openai", "to_openai", "by_openai", "among_partners"] as const;
export type EquityDirection = (typeof EQUITY_DIRECTIONS)[number];

export type EquityFlow = {
  standing: Standing;
  flow: FlowStanding;
  direction: EquityDirection;
  /** Dollars, where stated. */
  value?: KnownQuantity;
  /** Number of shares, where stated: a warrant's size when nobody stated dollars. */
  shares?: KnownQuantity;
};

/** The equity flows of the standings: investments, stock grants and warrants, each once, in the order of the ledger. */
export function equityFlows(standings: Standing[]): EquityFlow[] {
  return standings.flatMap((standing) =>
    standing.flows.flatMap((flow) => {
      const direction = directionOf(flow);
      return direction
        ? [{ standing, flow, direction, value: known(flow, "value"), shares: known(flow, "shares") }]
        : [];
    }),
  );
}

function directionOf({ flow: { kind, from, to } }: FlowStanding): EquityDirection | undefined {
  if (kind === "warrant" || kind === "stock_grant") return to === "openai" ? "to_openai" : "among_partners";
  if (kind !== "equity_investment") return undefined;
  if (to === "openai") return "into_openai";
  return from === "openai" ? "by_openai" : "among_partners";
}

function known(flow: FlowStanding, property: "value" | "shares"): KnownQuantity | undefined {
  const quantity = figureOf(flow, property)?.shown.quantity;
  return quantity && isKnown(quantity) ? quantity : undefined;
}
