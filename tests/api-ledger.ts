import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededLedger } from "./ledger";

/** The real seeds in a file of their own, which from now on is the ledger that this process reads. */
export async function seededFile() {
  const seeded = await seededLedger();
  const file = join(mkdtempSync(join(tmpdir(), "circuit-api-")), "circuit.db");
  writeFileSync(file, seeded.connection.$client.serialize());
  process.env.DATABASE_URL = file;
  return { ...seeded, file };
}
