import { existsSync } from "node:fs";
import { connect, type Connection } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import type { Ledger } from "@/lib/model/ledger";

/** There is no ledger to work on. */
export class NoLedger extends Error {
  constructor(file: string) {
    super(`There is no ledger at ${file}: "npm run seed" makes one, and so does the import of a whole export.`);
    this.name = "NoLedger";
  }
}

/** True when the file holds a ledger, be it damaged. */
export function holdsLedger(file: string): boolean {
  if (!existsSync(file)) return false;
  const connection = connect(file, { mustExist: true });
  try {
    return isSeeded(connection);
  } finally {
    connection.$client.close();
  }
}

/** The ledger as of one moment, on a connection of its own. Throws NoLedger when there is none. */
export async function readStanding(file: string): Promise<Ledger> {
  if (!holdsLedger(file)) throw new NoLedger(file);
  const connection = connect(file, { mustExist: true });
  try {
    connection.$client.exec("BEGIN");
    return await readLedger(connection);
  } finally {
    connection.$client.close();
  }
}

/** True when the tables are there and something was written to them. */
export function isSeeded(connection: Connection): boolean {
  const table = connection.$client.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ledger_state'").get();
  return table !== undefined && connection.$client.prepare("SELECT 1 FROM ledger_state").get() !== undefined;
}
