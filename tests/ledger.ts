import { cpSync, mkdtempSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { connect, type Connection } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import type { Ledger } from "@/lib/model/ledger";

/** The file of a ledger of the test's own: a copy of the template. */
export function copyOfLedger(): string {
  const template = inject("template");
  const file = join(mkdtempSync(join(dirname(template), "copy-")), "circuit.db");
  cpSync(template, file);
  return file;
}

/** The real seeds in a ledger of the test's own, as the pages read it. */
export async function seededLedger(): Promise<{ connection: Connection; ledger: Ledger }> {
  const connection = connect(copyOfLedger(), { mustExist: true });
  return { connection, ledger: await readLedger(connection) };
}

export function standing(standings: Standing[], id: string): Standing {
  const found = standings.find(({ deal }) => deal.id === id);
  if (!found) throw new Error(`no deal ${id} on that day`);
  return found;
}

export const on = (ledger: Ledger, day: string) => standingsAsOf(ledger, day);
