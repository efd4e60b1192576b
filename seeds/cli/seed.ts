import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { connect } from "@/db/connection";
import { databaseFile } from "@/db/location";
import { isBusy } from "@/db/sqlite-error";
import { isLanguageKnown, languageOf } from "@/lib/speech/language.mjs";
import { speaking, told } from "@/lib/speech/speech";
import { crossCheck } from "../cross-checks";
import { SeedError } from "../fault";
import { changeLedger } from "../primary/change-ledger";
import { readSeeds } from "../read";
import { setDamagedAside } from "../set-aside";
import { writeSeeds } from "../write";
import { faultLines, print } from "./print";
import { reasonOf } from "./reason";

/** `npm run seed`: checks the seeds, moves a damaged ledger aside, and writes the seeds and all imports. */
async function seed(file: string): Promise<void> {
  const seeds = readSeeds(resolve("seeds/data"));
  crossCheck(seeds);
  const { where } = await changeLedger(file, async (to) => {
    mkdirSync(dirname(to), { recursive: true });
    const moved = await setDamagedAside(to);
    if (moved) print(moved);
    const connection = connect(to, { mustExist: false });
    writeSeeds(connection, seeds);
    connection.$client.close();
  });
  print(`Ledger seeded: ${seeds.deals.length} deals, ${seeds.sources.length} sources, in ${where}`);
}

/** What went wrong, in words. Whatever it is, nothing was written to the ledger. */
function wordsOf(error: unknown, file: string): string {
  if (error instanceof SeedError)
    return [told("The seeds have faults; the database stays as it was."), ...faultLines(error)].join("\n");
  const lock = `The ledger at ${file} is locked by another process. Nothing was written: try again when it has finished.`;
  return told(isBusy(error) ? lock : reasonOf(error, file));
}

const words = process.argv.slice(2);
await speaking(languageOf(words, process.env), async () => {
  let file = "";
  try {
    if (!isLanguageKnown(words)) throw new Error("--lang takes en or fr.");
    file = databaseFile();
    await seed(file);
  } catch (error) {
    process.stderr.write(`${wordsOf(error, file)}\n`);
    process.exitCode = 1;
  }
});
