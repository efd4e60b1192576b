import { ask, askFor } from "./ask";
import { underLoad } from "./load";
import { atLeast, atMost, printTable } from "./print";
import type { Server } from "./processes";

const SECONDS = 8;
/** As many as the server renders at once. */
const ASKING = 2;
/** How many of a ledger's last days other parts ask for. */
const LEFT = 5;
const DAY_MS = 86_400_000;

/**
 * How quickly pages that nobody has asked for yet are rendered, and what that does to readers of kept ones: of ours, and
 * of the same page at `fixed`, a static server's, which the rendering meets as a neighbour only.
 */
export async function measureCold({ address }: Server, latestDay: string, fixed: string): Promise<void> {
  /* The latest days show the most; those just before the end are left for who compares first answers. */
  let back = LEFT;
  const nextDay = () => dayBefore(latestDay, (back += 1));
  const alone = await render([address], nextDay);
  const [beside, load] = await Promise.all([render([address], nextDay), underLoad(`${address}/`, SECONDS)]);
  const [besideFixed, fixedLoad] = await Promise.all([render([address], nextDay), underLoad(fixed, SECONDS)]);
  printTable(`Cold renders of /, ${ASKING} at once, a day of the ledger each, over ${SECONDS} s`, [
    { what: "rendered a second", figure: atLeast(alone, 12, 1) },
    { what: "rendered a second while / is asked for at 20 connections", figure: beside.toFixed(1) },
    { what: "99th percentile of the kept / meanwhile, ms", figure: atMost(load.latency.p99, 20) },
    { what: "kept / a second meanwhile", figure: load.requests.average.toFixed(0) },
    { what: "99th percentile of the static server's / meanwhile, ms", figure: fixedLoad.latency.p99.toFixed(0) },
    { what: "static / a second meanwhile", figure: fixedLoad.requests.average.toFixed(0) },
    { what: "rendered a second meanwhile", figure: besideFixed.toFixed(1) },
  ]);
}

/** Cold pages that servers render a second, so many at once each: every one of a day of its own. */
export async function render(addresses: string[], nextDay: () => string): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  let rendered = 0;
  const reader = async (address: string) => {
    while (performance.now() < end) {
      await askFor(`${address}/?asOf=${nextDay()}`);
      rendered += 1;
    }
  };
  await Promise.all(addresses.flatMap((address) => Array.from({ length: ASKING }, () => reader(address))));
  return rendered / SECONDS;
}

/** A day so many days before another. */
export const dayBefore = (latest: string, days: number): string =>
  new Date(Date.parse(latest) - days * DAY_MS).toISOString().slice(0, 10);

/** The last day of the ledger that a server shows. */
export async function latestDayOf({ address }: Server): Promise<string> {
  const { body } = await ask(`${address}/api/v1/totals`, "identity");
  const day = /"asOf":"(\d{4}-\d{2}-\d{2})"/.exec(body.toString())?.[1];
  if (!day) throw new Error(`${address} does not say which day its totals are of`);
  return day;
}
