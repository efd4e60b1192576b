import { askFor } from "./ask";
import { timed } from "./cold-pages";
import { median } from "./print";
import { SYNTHETIC } from "./synthetic";
import type { Server } from "./processes";

/** Beginnings of the word that every synthetic deal's title has: each finds most deals, and none is asked twice. */
const WORDS = ["syn", "synt", "synth", "synthe", "synthet", "syntheti", "synthetic"];

/** Median time in ms of a search that finds most deals, asked of the API for the first time. */
export async function searchMs({ address }: Server): Promise<number> {
  const found = `${address}/api/v1/deals?q=`;
  const { meta } = JSON.parse((await askFor(`${found}sy`, "identity")).body.toString()) as { meta: { count: number } };
  if (meta.count < SYNTHETIC.deals / 2) throw new Error(`The search finds only ${meta.count} deals`);
  const times: number[] = [];
  for (const word of WORDS) times.push(await timed(found + word));
  return median(times);
}
