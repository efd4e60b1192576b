import { cpus } from "node:os";
import { join } from "node:path";
import { killAll, missing, startSqld } from "../../cluster/sqld";
import { changePrimary } from "../../../seeds/primary/change-primary";
import { importing, seedPrimary } from "../../cluster/changes";
import { ask } from "../ask";
import { dayBefore, latestDayOf, render } from "../cold";
import { underLoad } from "../load";
import { atMost, median, printTable, type Row } from "../print";
import type { Server } from "../processes";
import { startOurs, whenWarm } from "../server";
import { temporaryFolder } from "../temporary-folder";

const TURNS = 3;
const SECONDS = 3;
const SEEN_MS = 2_000;

/**
 * What a second machine adds: two servers that follow one primary, asked alone and together in turns. Here both, the
 * primary and what asks them share one machine's cores, so that this is the least that a second machine adds.
 */
export async function followers(): Promise<void> {
  if (missing) return console.log(`\n${missing}`);
  const primary = await startSqld();
  const machines: Server[] = [];
  try {
    await seedPrimary(primary);
    const settings = { LEDGER_PRIMARY: primary.url };
    for (const name of ["one", "two"]) machines.push(await startOurs(join(temporaryFolder(), `${name}.db`), settings));
    await Promise.all(machines.map(inStep));
    for (const machine of machines) await whenWarm(machine);
    const day = await latestDayOf(machines[0] as Server);
    let back = 0;
    const nextDay = () => dayBefore(day, (back += 1));
    const rows = [
      await compare("kept answers of / a second, 20 connections a machine", machines, kept, 0),
      await compare("cold renders of / a second, 2 at once a machine", machines, (some) => render(some, nextDay), 1),
    ];
    const where = `both, the primary and the asking on the ${cpus().length} cores of this one`;
    printTable(`Two machines that follow a primary against one, medians of ${TURNS} turns; ${where}`, rows);
    const seen = await importSeen(machines, (id) => changePrimary(primary, importing(id)));
    printTable("An import at the primary", [{ what: "until both machines show it, ms (median of 5)", figure: seen }]);
  } finally {
    await Promise.all(machines.map(({ stop }) => stop()));
    await killAll();
  }
}

type Measure = (addresses: string[]) => Promise<number>;

const kept: Measure = async (addresses) => {
  const loads = await Promise.all(addresses.map((address) => underLoad(`${address}/`, SECONDS)));
  return loads.reduce((sum, { requests }) => sum + requests.average, 0);
};

async function compare(what: string, machines: Server[], measure: Measure, digits: number): Promise<Row> {
  const addresses = machines.map(({ address }) => address);
  const turns: [number, number][] = [];
  for (let turn = 0; turn < TURNS; turn += 1)
    turns.push([await measure(addresses.slice(0, 1)), await measure(addresses)]);
  const [one, two] = [median(turns.map(([alone]) => alone)), median(turns.map(([, both]) => both))];
  return { what, one: one.toFixed(digits), two: two.toFixed(digits), added: `${((two / one - 1) * 100).toFixed(0)} %` };
}

async function inStep({ address }: Server): Promise<void> {
  while (!(await fetch(`${address}/readyz`)).ok) await new Promise((done) => setTimeout(done, 100));
}

async function importSeen(machines: Server[], doImport: (id: string) => Promise<string>): Promise<string> {
  const took: number[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const version = await doImport(`lumen-${number}`);
    const begun = performance.now();
    const shows = async ({ address }: Server) => {
      while (!String((await ask(`${address}/readyz`, "identity")).body).includes(version))
        await new Promise((done) => setTimeout(done, 10));
    };
    await Promise.all(machines.map(shows));
    took.push(performance.now() - begun);
  }
  return atMost(median(took), SEEN_MS);
}
