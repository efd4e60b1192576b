import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { connect } from "@/db/connection";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { crossCheck } from "@/seeds/cross-checks";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { readSeeds } from "@/seeds/read";
import { writeSeeds } from "@/seeds/write";

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), "circuit-ledger-"));

let template: string | undefined;

/** The real seeds in a ledger file of the test's own. */
export function ledgerFile(): string {
  template ??= seededTemplate();
  const file = join(temporaryFolder(), "circuit.db");
  cpSync(template, file);
  return file;
}

function seededTemplate(): string {
  const file = join(temporaryFolder(), "template.db");
  const seeds = readSeeds(resolve("seeds/data"));
  crossCheck(seeds);
  const connection = connect(file, { mustExist: false });
  writeSeeds(connection, seeds);
  connection.$client.close();
  return file;
}

export const versionOf = async (file: string) => ledgerVersion(await readLedgerFile(file));

/** Puts a file that an editor would hand in into a folder of its own. */
export function handIn(name: string, content: string | Buffer | object): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(
    file,
    typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2),
  );
  return file;
}

/** A claim of capacity as a file writes it. */
export const powerClaim = (gw: number, more: object = {}) => ({
  property: "power",
  quantity: { qualifier: "exact", low: gw, high: gw, unit: "GW" },
  source: "amd-nasdaq",
  statedOn: "2026-07-10",
  ...more,
});

/** A deal that is not in the ledger, with a source and an organisation that are not either. */
export const newDeal = (id = "lumen-2026-07", gw = 3) => ({
  id,
  organisations: [
    {
      id: `${id}-lumen`,
      name: `Lumen ${id}`,
      kind: "company",
      role: { en: "Supplier", fr: "Fournisseur" },
      verification: "seen",
    },
  ],
  sources: [
    {
      id: `${id}-page`,
      publisher: "Lumen",
      title: "Press release",
      grade: "A",
      verification: "seen",
      states: { en: "It sells chips.", fr: "Elle vend des puces." },
    },
  ],
  title: { en: "Lumen: chips", fr: "Lumen : puces" },
  short: { en: "Lumen", fr: "Lumen" },
  summary: { en: "Chips.", fr: "Des puces." },
  layer: "chips",
  announced: "2026-07-10",
  parties: [
    { organisation: "openai", role: "buyer" },
    { organisation: `${id}-lumen`, role: "chip_supplier" },
  ],
  claims: [
    { property: "status", status: "definitive", source: `${id}-page`, statedOn: "2026-07-10" },
    powerClaim(gw, { source: `${id}-page` }),
  ],
  flows: [
    {
      from: "openai",
      to: `${id}-lumen`,
      kind: "chip_purchase",
      instrument: "cash",
      binding: true,
      claims: [
        {
          property: "value",
          quantity: { qualifier: "undisclosed", unit: "USD" },
          source: `${id}-page`,
          statedOn: "2026-07-10",
        },
      ],
    },
  ],
});

/** The command line as an editor starts it, in a process of its own. */
export function startLedger(words: string[], databaseFile: string, settings: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "seeds/cli/ledger.ts", ...words],
    {
      env: { ...process.env, LC_ALL: "C", DATABASE_URL: databaseFile, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.on("close", (code) => done({ code, out, err })),
  );
  return { child, ended };
}
