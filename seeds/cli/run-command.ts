import { parseArgs } from "node:util";
import { z } from "zod";
import { databaseFile } from "@/db/location";
import { isLanguageKnown, languageOf } from "@/lib/speech/language.mjs";
import { speaking, told, wording } from "@/lib/speech/speech";
import { SeedError } from "../fault";
import type { Call, Command } from "./command";
import { COMMANDS } from "./commands";
import { printError } from "./print";
import { USAGE } from "./usage";

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
export function runCommand(words: string[]): Promise<number> {
  return speaking(languageOf(words, process.env), () => run(words));
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  "read-up-to": { type: "string" },
  lang: { type: "string" },
} as const;

async function run(words: string[]): Promise<number> {
  let file = "";
  try {
    z.config(wording().locale === "fr" ? z.locales.fr() : z.locales.en());
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
    process.stderr.write(`${told(reason)}\n\n${USAGE[wording().locale]}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: words, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const [name, ...operands] = parsed.positionals;
  if (!isLanguageKnown(words)) return refuse("--lang takes en or fr.");
  if (parsed.values.help || name === undefined) {
    process.stdout.write(USAGE[wording().locale]);
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
