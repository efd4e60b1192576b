import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Connection } from "@/db/connection";
import { readSeeds, type Seeds } from "@/seeds/read";
import { writeSeeds } from "@/seeds/write";
import { SEEDS } from "./ledger";

/** The real seeds in a file of their own, which from now on is the ledger that this process reads. */
export function seededFile(): { connection: Connection; seeds: Seeds; file: string } {
  const file = join(mkdtempSync(join(tmpdir(), "circuit-api-")), "circuit.db");
  const seeds = readSeeds(SEEDS);
  const connection = connect(file, { mustExist: false });
  writeSeeds(connection, seeds, "test");
  process.env.DATABASE_URL = file;
  return { connection, seeds, file };
}
