import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { connect } from "@/db/connection";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { groupBy } from "@/lib/model/group-by";
import { progress } from "@/lib/speech/progress";
import { auditFaults, type BrokenRule } from "../audit/faults";
import { auditWarnings } from "../audit/warnings";
import { checkIntake } from "../intake/check-intake";
import { importIntake, rehearse } from "../intake/import-intake";
import { backUp, holdsLedger, NoLedger, readLedgerFile } from "../intake/ledger-file";
import type { Intake } from "../intake/item";
import { readIntake } from "../intake/read-intake";
import { refuseSecond } from "../intake/write-intake";
import { changeLedger } from "../primary/change-ledger";
import type { Command } from "./command";
import { differences } from "./differences";
import { exportLedger } from "./export";
import { print } from "./print";
import { restoreBackup } from "./restore";

const FILES = { least: 1, most: Number.POSITIVE_INFINITY, inWords: "the files to read" };

/** Checks files against the ledger. */
const validate: Command = {
  operands: FILES,
  run: async ({ operands, readUpTo, file }) => {
    const report = progress();
    report("reading files", operands.length);
    const intake = readIntake(operands);
    const ledger = holdsLedger(file) ? await readLedgerFile(file) : undefined;
    if (ledger) refuseImported(file, intake);
    checkIntake(file, intake, ledger, { readUpTo, report });
    const { deals, sources, organisations } = intake;
    const amounts = `deals ${deals.length}, sources ${sources.length}, organisations ${organisations.length}`;
    print(`No fault in what was read (${amounts}). "diff" says what it would change.`);
    return 0;
  },
};

/** Says what an import would change. */
const diff: Command = {
  operands: FILES,
  run: async ({ operands, readUpTo, file }) => {
    const report = progress();
    report("reading files", operands.length);
    const { before, after } = await rehearse(file, readIntake(operands), { readUpTo, report });
    report("comparing claims", after.claims.length);
    for (const line of differences(before, after)) print(line);
    return 0;
  },
};

/** Brings files into the ledger. */
const importFiles: Command = {
  operands: FILES,
  run: async ({ operands, readUpTo, file }) => {
    const report = progress();
    report("reading files", operands.length);
    const options = { readUpTo, report, backupBeside: file };
    const intake = readIntake(operands);
    const { made, where } = await changeLedger(file, (to) => importIntake(to, intake, options));
    const { before, after, version, backup } = made;
    if (before === after) {
      print(`Nothing in it is new: the ledger stays as it is, version ${version}`);
      return 0;
    }
    if (backup) print(`Backed up to ${backup}`);
    const grown = (name: "deals" | "claims" | "sources") =>
      `${name} ${after[name].length - (before?.[name].length ?? 0)}`;
    print(`New: ${grown("deals")}, ${grown("claims")}, ${grown("sources")}.`);
    print(`Ledger version ${version}${before ? `, was ${ledgerVersion(before)}` : ""}`);
    if (where !== file) print(`Written to the primary at ${where}: who follows it has it within two seconds.`);
    return 0;
  },
};

/** Checks the whole ledger. Warnings, which are looked for once there is no fault, do not make it fail. */
const audit: Command = {
  operands: { least: 0, most: 0, inWords: "no operands" },
  run: async ({ file }) => {
    const report = progress();
    const ledger = await readLedgerFile(file);
    report("auditing claims", ledger.claims.length);
    const connection = connect(file, { mustExist: true });
    const faults = auditFaults(connection, ledger);
    connection.$client.close();
    const warnings = faults.length ? [] : auditWarnings(ledger);
    printByRule("Fault", faults);
    printByRule("Warning", warnings);
    const { deals, claims, days } = ledger;
    const found = `${faults.length} faults, ${warnings.length} warnings`;
    print(`${deals.length} deals and ${claims.length} claims up to ${days.latest}: ${found}.`);
    return faults.length ? 1 : 0;
  },
};

function printByRule(severity: string, all: BrokenRule[]): void {
  for (const [rule, broken] of groupBy(all, (each) => each.rule)) {
    print(`${severity}. Rule: ${rule}.`);
    for (const { where, what } of broken) print(`  ${where}: ${what}`);
  }
}

function refuseImported(file: string, intake: Intake): void {
  const connection = connect(file, { mustExist: true });
  try {
    refuseSecond(connection, intake);
  } finally {
    connection.$client.close();
  }
}

/** Writes a consistent copy of the ledger, and never over another file. */
const backup: Command = {
  operands: { least: 1, most: 1, inWords: "the file to write" },
  run: async ({ operands: [to = ""], file }) => {
    if (!holdsLedger(file)) throw new NoLedger(file);
    if (existsSync(to)) throw new Error(`${to} already exists, and was left as it is.`);
    backUp(file, resolve(to));
    print(`Ledger version ${ledgerVersion(await readLedgerFile(resolve(to)))} backed up to ${to}`);
    return 0;
  },
};

/** The commands of `npm run ledger`, by name. */
export const COMMANDS: Record<string, Command> = {
  validate,
  diff,
  import: importFiles,
  audit,
  export: exportLedger,
  backup,
  restore: restoreBackup,
};
