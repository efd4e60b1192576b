import type { KnownQuantity } from "./quantity";
import { knownQuantity, type FlowStanding, type Standing } from "./standing";

/**
 * Which way ownership moves relative to OpenAI.
 * `into_openai`: money buys shares of OpenAI (Nvidia's way). `to_openai`: OpenAI is handed shares or warrants of the
 * other (AMD's way). `by_openai`: OpenAI buys shares of the other. `among_partners`: neither side is OpenAI.
 */
export const EQUITY_DIRECTIONS = ["into_openai", "to_openai", "by_openai", "among_partners"] as const;
export type EquityDirection = (typeof EQUITY_DIRECTIONS)[number];

/** A flow of ownership, or of money for it. */
export type EquityFlow = {
  standing: Standing;
  flow: FlowStanding;
  direction: EquityDirection;
  /** Nominal US dollars, where stated. */
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
        ? [{ standing, flow, direction, value: knownQuantity(flow, "value"), shares: knownQuantity(flow, "shares") }]
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

/**
 * Whether ownership runs both ways between OpenAI and its two chip suppliers: Nvidia's money into OpenAI and AMD's
 * shares to it are both among the flows.
 */
export function runsBothWays(flows: EquityFlow[]): boolean {
  const has = (partner: string, direction: EquityDirection) =>
    flows.some(({ flow: { flow }, direction: way }) => flow.from === partner && way === direction);
  return has("nvidia", "into_openai") && has("amd", "to_openai");
}
