import type { Connection } from "@/db/connection";
import type { Ledger } from "@/lib/model/ledger";
import { checkFindings } from "./checks";
import { claimFindings } from "./claims";
import { dateFindings } from "./dates";
import { fileFindings } from "./file";
import type { Finding } from "./finding";
import { overlapFindings } from "./overlaps";
import { staleFindings } from "./stale";

/**
 * All that is wrong with a ledger or, when nothing is, all that somebody should look at, as of its latest day:
 * warnings rest on figures that are sound.
 */
export function auditLedger(connection: Connection, ledger: Ledger): Finding[] {
  const faults = [...fileFindings(connection, ledger), ...checkFindings(ledger)];
  return faults.length
    ? faults
    : [...dateFindings(ledger), ...claimFindings(ledger), ...overlapFindings(ledger), ...staleFindings(ledger)];
}
