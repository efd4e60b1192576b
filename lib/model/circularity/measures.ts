import { balancedFlowForwarding } from "./balanced-flow-forwarding";
import { inCycleShare } from "./components";
import { simpleCycles, type Cycle } from "./cycles";
import { finnCyclingIndex } from "./finn";
import { maximumCirculation } from "./max-circulation";
import { gross, type Network } from "./network";
import { distinctAmount } from "./rounds";

type Part = { amount: number; ratio: number };

/**
 * Circularity as a range, in the network's unit and as fractions of W: at least what is balanced, at most the maximum,
 * whose `amount` counts a dollar on every leg of its circle and `distinct` once.
 */
export type CirculationRange = { maximumCirculation: Part & { distinct: number }; balancedFlowForwarding: Part };

/**
 * The measures that are one number or range. Amounts are in the network's unit, ratios fractions of `gross`, 0 to 1.
 */
export type Indices = CirculationRange & {
  gross: number;
  inCycleShare: Part;
  /** `undefined` when a component is too large to invert. */
  finnCyclingIndex?: number;
};

/** Every measure of a network. */
export type Measures = Indices & {
  cycles: Cycle[];
  /** There are more cycles than are listed. */
  truncated: boolean;
};

/**
 * The range of a network's circularity. What balanced flow forwarding finds goes round, so the maximum is never less:
 * where amounts lie so far apart that numbers cannot hold the difference, it is that.
 */
export function circulationRange(network: Network): CirculationRange {
  const part = ({ amount, ratio }: Part): Part => ({ amount, ratio });
  const [balanced, most] = [balancedFlowForwarding(network), maximumCirculation(network)];
  const maximum = most.amount < balanced.amount ? balanced : most;
  return {
    maximumCirculation: { ...part(maximum), distinct: distinctAmount(maximum.circular) },
    balancedFlowForwarding: part(balanced),
  };
}

/** The indices of a network whose range is known already, or not. The range lies under the in-cycle share. */
export function indices(network: Network, range = circulationRange(network)): Indices {
  return {
    gross: gross(network),
    inCycleShare: inCycleShare(network),
    ...range,
    finnCyclingIndex: finnCyclingIndex(network),
  };
}

/** Measures a network, its cycles included. */
export const measures = (network: Network): Measures => ({ ...indices(network), ...simpleCycles(network) });
