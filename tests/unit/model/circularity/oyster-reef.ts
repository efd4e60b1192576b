import type { Boundary, Edge } from "@/lib/model/circularity/network";

/**
 * Energy flows of an intertidal oyster reef, in kcal per m² and day, re-entered from: R. F. Dame & B. C. Patten
 * (1981), "Analysis of energy flows in an
 * intertidal oyster reef", Marine Ecology Progress Series 5:115–124, as distributed with the R package enaR (Borrett
 * & Lau 2014).
 */
export const REEF: Edge[] = (
  [
    ["filter feeders", "deposited detritus", 15.791],
    ["filter feeders", "predators", 0.5135],
    ["deposited detritus", "microbiota", 8.1721],
    ["deposited detritus", "meiofauna", 7.2745],
    ["deposited detritus", "deposit feeders", 0.6431],
    ["microbiota", "meiofauna", 1.206],
    ["microbiota", "deposit feeders", 1.206],
    ["meiofauna", "deposit feeders", 0.6609],
    ["meiofauna", "deposited detritus", 4.2403],
    ["deposit feeders", "predators", 0.1721],
    ["deposit feeders", "deposited detritus", 1.9076],
    ["predators", "deposited detritus", 0.3262],
  ] as const
).map(([from, to, amount]) => ({ from, to, amount }));

/**
 * The one input, 41.47. enaR's throughflow is what comes in, so the losses, which are rounded apart, are left to the
 * balance.
 */
export const REEF_INPUT: Boundary = new Map([["filter feeders", { in: 41.47, out: 0 }]]);

/** What the same paper loses to respiration and export. */
export const REEF_LOSSES = {
  "filter feeders": 25.165,
  microbiota: 5.76,
  meiofauna: 3.5794,
  "deposit feeders": 0.4303,
  predators: 0.3594,
  "deposited detritus": 6.1759,
};
