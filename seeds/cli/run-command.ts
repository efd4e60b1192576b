import { parseArgs } from "node:util";
import { z } from "zod";
import { databaseFile } from "@/db/location";
import { SeedError } from "../fault";
import { COMMANDS, type Call, type Command } from "./commands";
import { printError } from "./print";

/** The answer to --help, and to a call that is not understood. */
const USAGE = `npm run ledger -- COMMAND …

  validate FILE…  check files against the ledger, and write nothing
  diff FILE…      say what an import would change, and write nothing
  import FILE…    back the ledger up, then bring the files in: all or nothing
  audit           check the whole ledger; exits with 1 on a fault
  export DIR      write the ledger as CSV tables and as one JSON file
  backup FILE     write a consistent copy of the ledger
  restore FILE    put a backup in the ledger's place; the file that was there is kept

A FILE is a deal as JSON (a new one, or what is new about an existing one), the rows of a table as CSV
(claims.csv, 2026-08-claims.csv), a whole ledger as JSON (ledger.json, or the site's /data/circuit.json), or the
folder of an export. "Contributing" in the README says more.

  --read-up-to DAY  nothing in the files may have been stated after it; today if left out

The ledger is data/circuit.db, or the file that DATABASE_URL names.
Exit code: 0 fine; 1 a fault was found, or the work could not be done; 2 wrong input, nothing was written.
`;

/** Nothing that is handed in today was stated later: the editor's day, or that of UTC where it has come already. */
const today = () => {
  const now = new Date();
  const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [local.join("-"), now.toISOString().slice(0, 10)].sort().at(-1) ?? "";
};

/**
 * Runs one command and gives its exit code. 0: fine; 1: a fault was found, or the work could not be done; 2: the call
 * or a file is wrong, and nothing was written.
 */
export async function runCommand(words: string[]): Promise<number> {
  let file = "";
  try {
    const call = readCall(words);
    if (typeof call === "number") return call;
    const { command, ...rest } = call;
    file = rest.file;
    return await command.run(rest);
  } catch (error) {
    printError(error, file);
    return error instanceof SeedError ? 2 : 1;
  }
}

function readCall(words: string[]): (Call & { command: Command }) | number {
  const refuse = (reason: string) => {
    process.stderr.write(`${reason}\n\n${USAGE}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, "read-up-to": { type: "string" } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const [name, ...operands] = parsed.positionals;
  if (parsed.values.help || name === undefined) {
    process.stdout.write(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return refuse(`There is no command "${name}".`);
  const { least, most } = command.operands;
  if (operands.length < least || operands.length > most) return refuse(`${name} takes ${command.operands.inWords}.`);
  if (operands.includes("")) return refuse(`${name} takes ${command.operands.inWords}: a name is empty.`);
  const day = z.iso.date().safeParse(parsed.values["read-up-to"] ?? today());
  if (!day.success) return refuse("--read-up-to takes a day, YYYY-MM-DD.");
  if (day.data > today()) return refuse(`--read-up-to ${day.data} lies after today: nothing can have been read then.`);
  return { command, operands, readUpTo: day.data, file: databaseFile() };
}
