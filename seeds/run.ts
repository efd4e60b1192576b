import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { connect } from "@/db/connection";
import { databaseFile } from "@/db/location";
import { crossCheck } from "./cross-checks";
import { SeedError } from "./fault";
import { hashOfSeeds } from "./hash";
import { readSeeds } from "./read";
import { writeSeeds } from "./write";

const folder = resolve("seeds/data");

try {
  const file = databaseFile();
  const seeds = readSeeds(folder);
  crossCheck(seeds);
  mkdirSync(dirname(file), { recursive: true });
  const connection = connect(file, { mustExist: false });
  writeSeeds(connection, seeds, hashOfSeeds(folder));
  connection.$client.close();
  process.stdout.write(`Ledger seeded: ${seeds.deals.length} deals, ${seeds.sources.length} sources, in ${file}\n`);
} catch (error) {
  const reason =
    error instanceof SeedError
      ? `The seeds have faults; the database stays as it was.\n${error.message}`
      : String(error);
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
