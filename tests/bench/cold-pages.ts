import { PAGES } from "../../lib/i18n/pages";
import { askFor } from "./ask";
import { dayBefore, latestDayOf } from "./cold";
import { atMost, median, printTable, type Row } from "./print";
import type { Server } from "./processes";

const DAYS = 3;
const KEPT_TIMES = 15;
const AT_MOST = { time: 2, bytes: 1.5 };

type Figures = { coldMs: number; keptMs: number; kb: number };

/** Each page of the navigation on the large ledger against the same on the seeded one, a first time and kept. */
export async function compareColdPages(small: Server, large: Server): Promise<void> {
  const days = { small: await daysInUse(small), large: await daysInUse(large) };
  const rows: Row[] = [];
  for (const { path } of PAGES) {
    const seen = { small: emptyHanded(), large: emptyHanded() };
    for (let at = 0; at < DAYS; at += 1) {
      await look(`${small.address}${path}?asOf=${days.small[at]}`, seen.small);
      await look(`${large.address}${path}?asOf=${days.large[at]}`, seen.large);
    }
    rows.push(rowOf(path, middle(seen.small), middle(seen.large)));
  }
  printTable(
    `10,000 deals against the seeded ledger: a page on a day in use, medians of ${DAYS} days, one reader`,
    rows,
  );
}

type Seen = { [Key in keyof Figures]: number[] };
const emptyHanded = (): Seen => ({ coldMs: [], keptMs: [], kb: [] });
const middle = ({ coldMs, keptMs, kb }: Seen): Figures => ({
  coldMs: median(coldMs),
  keptMs: median(keptMs),
  kb: median(kb),
});

/** Asks a first time, then as long as it is kept. */
async function look(address: string, seen: Seen): Promise<void> {
  seen.coldMs.push(await timed(address));
  for (let time = 0; time < KEPT_TIMES; time += 1) seen.keptMs.push(await timed(address));
  seen.kb.push((await askFor(address, "identity")).body.length / 1000);
}

/** How long an address takes to answer, in ms. */
export async function timed(address: string): Promise<number> {
  const begun = performance.now();
  await askFor(address);
  return performance.now() - begun;
}

/** The last days of a ledger, which have been asked for already, but no page of them. */
async function daysInUse(server: Server): Promise<string[]> {
  const latest = await latestDayOf(server);
  const days = Array.from({ length: DAYS }, (_, at) => dayBefore(latest, at + 1));
  for (const day of days) await askFor(`${server.address}/api/v1/totals?asOf=${day}`);
  return days;
}

const rowOf = (page: string, small: Figures, large: Figures): Row => ({
  page,
  "cold ms": small.coldMs.toFixed(0),
  "large cold ms": large.coldMs.toFixed(0),
  "time ratio": atMost(large.coldMs / small.coldMs, AT_MOST.time, 2),
  "HTML kB": small.kb.toFixed(0),
  "large HTML kB": large.kb.toFixed(0),
  "bytes ratio": atMost(large.kb / small.kb, AT_MOST.bytes, 2),
  "kept ms": small.keptMs.toFixed(2),
  "large kept ms": large.keptMs.toFixed(2),
  "kept ratio": atMost(large.keptMs / small.keptMs, AT_MOST.time, 2),
});
