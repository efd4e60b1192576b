import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp } from "./backup";
import { importIntake, type Imported, type Report } from "./import";
import type { Intake } from "./intake";
import { holdsLedger } from "./standing";

/** What an import would make of the ledger: it is done on a copy, which is then thrown away. */
export async function rehearse(
  file: string,
  intake: Intake,
  options: { readUpTo: string; report: Report },
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "circuit-rehearsal-"));
  try {
    const copy = join(folder, "circuit.db");
    if (holdsLedger(file)) backUp(file, copy);
    return await importIntake(copy, intake, { ...options, keepsBackup: false });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
