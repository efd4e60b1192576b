import type { Bench } from "../bench";
import { ask } from "../ask";
import { dayBefore, latestDayOf } from "../cold";
import { underLoad } from "../load";
import { atMost, printTable } from "../print";
import { memoryMb } from "../processes";

const MINUTES = 10;
const ADDRESSES = ["/", "/deals?partner=oracle", "/fr/circular", "/api/v1/deals", "/data/claims.csv"];

/** How much more memory the last minute may hold than the second, when all that is kept has been made once. */
const FLAT = 1.15;

/**
 * Ten minutes at 20 connections, a minute an address in turn, while a page of a day that nobody asked for is made every
 * second: whether memory stays what it is, and how long the slowest in a hundred waits.
 */
export async function steady(bench: Bench): Promise<void> {
  const ours = await bench.ours();
  const latest = await latestDayOf(ours);
  let [back, refused] = [0, 0];
  const cold = setInterval(() => {
    back += 1;
    void ask(`${ours.address}/?asOf=${dayBefore(latest, back)}`).then(
      ({ status }) => (refused += Number(status !== 200)),
    );
  }, 1_000);
  const minutes: { address: string; perSecond: number; p99: number; failed: number; mb: number }[] = [];
  try {
    for (let minute = 0; minute < MINUTES; minute += 1) {
      const address = ADDRESSES[minute % ADDRESSES.length] ?? "/";
      const { requests, latency, errors, "2xx": whole } = await underLoad(ours.address + address, 60);
      minutes.push({
        address,
        perSecond: requests.average,
        p99: latency.p99,
        failed: errors + requests.total - whole,
        mb: memoryMb(ours.pid) ?? 0,
      });
    }
  } finally {
    clearInterval(cold);
  }
  printTable(
    `${MINUTES} minutes at 20 connections, and ${back} cold pages besides, of which refused: ${refused}`,
    minutes.map(({ address, perSecond, p99, failed, mb }, minute) => ({
      minute: minute + 1,
      address,
      "answers a second": perSecond.toFixed(0),
      "p99, ms": p99,
      failed,
      "memory of all processes, MB": mb.toFixed(0),
    })),
  );
  printTable("Memory", [
    {
      what: "of the last minute, by that of the second",
      figure: atMost((minutes.at(-1)?.mb ?? 0) / (minutes[1]?.mb ?? 1), FLAT, 2),
    },
  ]);
}
