import { resolve } from "node:path";
import { connect, type Connection } from "@/db/connection";
import { readLedger } from "@/db/queries/ledger";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import type { Ledger } from "@/lib/model/ledger";
import { crossCheck } from "@/seeds/cross-checks";
import { readSeeds, type Seeds } from "@/seeds/read";
import { writeSeeds } from "@/seeds/write";

export const SEEDS = resolve("seeds/data");

/** The real seeds in a ledger in memory, as the pages read it. */
export async function seededLedger(): Promise<{ connection: Connection; seeds: Seeds; ledger: Ledger }> {
  const seeds = readSeeds(SEEDS);
  crossCheck(seeds);
  const connection = connect(":memory:", { mustExist: false });
  writeSeeds(connection, seeds);
  return { connection, seeds, ledger: await readLedger(connection) };
}

export function standing(standings: Standing[], id: string): Standing {
  const found = standings.find(({ deal }) => deal.id === id);
  if (!found) throw new Error(`no deal ${id} on that day`);
  return found;
}

export const on = (ledger: Ledger, day: string) => standingsAsOf(ledger, day);
