import { balancedFlowForwarding } from "./balanced-flow-forwarding";
import { inCycleShare } from "./components";
import { simpleCycles, type Cycle } from "./cycles";
import { finnCyclingIndex } from "./finn";
import { maximumCirculation } from "./max-circulation";
import { gross, type Network } from "./network";
import { distinctAmount } from "./rounds";

type Part = { amount: number; ratio: number };

/** Every measure of a network. Amounts are in the network's unit, ratios are fractions of `gross`, from 0 to 1. */
export type Measures = {
  gross: number;
  inCycleShare: Part;
  /** `amount` counts a dollar on every leg of its circle, `distinct` counts it once. */
  maximumCirculation: Part & { distinct: number };
  balancedFlowForwarding: Part;
  /** `undefined` when a component is too large to invert. */
  finnCyclingIndex?: number;
  cycles: Cycle[];
  /** There are more cycles than are listed. */
  truncated: boolean;
};

/**
 * Measures a network: circularity lies between balanced flow forwarding and maximum circulation, and under the
 * in-cycle share.
 */
export function measures(network: Network): Measures {
  const part = ({ amount, ratio }: Part): Part => ({ amount, ratio });
  const maximum = maximumCirculation(network);
  return {
    gross: gross(network),
    inCycleShare: inCycleShare(network),
    maximumCirculation: { ...part(maximum), distinct: distinctAmount(maximum.circular) },
    balancedFlowForwarding: part(balancedFlowForwarding(network)),
    finnCyclingIndex: finnCyclingIndex(network),
    ...simpleCycles(network),
  };
}
