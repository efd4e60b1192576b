import { parseArgs } from "node:util";
import { z } from "zod";
import { databaseFile } from "@/db/location";
import { SeedError } from "../fault";
import { audit } from "./audit";
import { backup } from "./backup";
import type { Call, Command } from "./command";
import { diff } from "./diff";
import { exportLedger } from "./export";
import { importFiles } from "./import";
import { tellError } from "./tell";
import { USAGE } from "./usage";
import { validate } from "./validate";

const COMMANDS: Record<string, Command> = { validate, diff, import: importFiles, audit, export: exportLedger, backup };

/** The one place where a clock is read: nothing handed in today was stated later. */
const today = () => new Date().toISOString().slice(0, 10);

/**
 * Runs one command. 0: fine; 2: the call or a file is wrong, and nothing was written; 1: a fault was found, or the
 * work could not be done.
 */
export async function runCommand(words: string[]): Promise<number> {
  try {
    const call = readCall(words);
    if (typeof call === "number") return call;
    const { command, ...rest } = call;
    return await command.run(rest);
  } catch (error) {
    tellError(error);
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
  const day = z.iso.date().safeParse(parsed.values["read-up-to"] ?? today());
  return day.success
    ? { command, operands, readUpTo: day.data, file: databaseFile() }
    : refuse("--read-up-to takes a day, YYYY-MM-DD.");
}
