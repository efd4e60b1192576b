import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { timed } from "./cold-pages";
import { importInto } from "./import-rate";
import type { Server } from "./processes";
import { temporaryFolder } from "./temporary-folder";

/** How long the overview takes after a claim was imported into the ledger that a server shows, in ms. */
export async function firstPageAfterImport({ address }: Server, file: string): Promise<number> {
  const claims = join(temporaryFolder(), "claims.csv");
  writeFileSync(
    claims,
    "deal_id,property,status,source_id,stated_on\nsynthetic-0,status,operating,page-0,2026-05-29\n",
  );
  importInto(file, claims);
  return timed(`${address}/`);
}
