import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { killAll, missing, startSqld } from "../../cluster/sqld";
import { ask } from "../ask";
import { dayBefore, latestDayOf, render } from "../cold";
import { importInto } from "../import-rate";
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
 * primary and what asks them share one machine's cores: where one machine keeps these busy already, a second adds
 * nothing, or takes; on hardware of its own it would add its own.
 */
export async function followers(): Promise<void> {
  if (missing) return console.log(`\n${missing}`);
  const primary = await startSqld();
  const machines: Server[] = [];
  try {
    const settings = { LEDGER_PRIMARY: primary.url };
    seed(settings);
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
    const seen = await importSeen(machines, settings);
    printTable("An import at the primary", [
      { what: "until both machines show it, ms (median of 5)", figure: atMost(seen, SEEN_MS) },
    ]);
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

function seed(settings: Record<string, string>): void {
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "seed"], {
    env: { ...process.env, ...settings },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The primary could not be seeded:\n${stderr}`);
}

/** From the end of an import's command until every machine tells another edition than before. */
async function importSeen(machines: Server[], settings: Record<string, string>): Promise<number> {
  const own = join(temporaryFolder(), "circuit.db");
  const took: number[] = [];
  for (const n of [2, 3, 4, 5, 6]) {
    const before = await Promise.all(machines.map(editionOf));
    importInto(own, oneClaim(n), settings);
    const begun = performance.now();
    const shows = async (machine: Server, at: number) => {
      while ((await editionOf(machine)) === before[at]) await new Promise((done) => setTimeout(done, 10));
    };
    await Promise.all(machines.map(shows));
    took.push(performance.now() - begun);
  }
  return median(took);
}

const editionOf = async ({ address }: Server) =>
  /"edition":"(\w+)"/.exec(String((await ask(`${address}/readyz`, "identity")).body))?.[1];

function oneClaim(n: number): string {
  const file = join(temporaryFolder(), "claim.json");
  const quantity = { qualifier: "exact", low: 7 + n / 1000, high: 7 + n / 1000, unit: "GW" };
  const claim = { property: "power", n, quantity, source: "amd-nasdaq", statedOn: "2026-07-10" };
  writeFileSync(file, JSON.stringify({ id: "amd-6gw-2025-10", claims: [claim] }));
  return file;
}
