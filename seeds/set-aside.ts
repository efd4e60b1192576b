import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newestBackup, restoring } from "@/db/backups";
import { damageOf } from "./check-file";

/**
 * Moves a file that cannot be read as a ledger out of the way, so that seeding can make a new one, and says so in a
 * sentence; `undefined` when the file is fine, or is not there and never was. Nothing is deleted: an import may be in
 * it that exists nowhere else. Throws SQLite's error when the file may be fine but cannot be opened now.
 */
export async function setDamagedAside(file: string): Promise<string | undefined> {
  const backup = newestBackup(file);
  const mended = backup ? `; the newest backup is ${backup}: ${restoring(backup)} puts it in its place.` : ".";
  if (!existsSync(file)) return backup ? `There was no ledger at ${file}${mended}` : undefined;
  const damage = await damageIn(file);
  if (!damage) return undefined;
  const kept = moveAside(file, "damaged");
  return `The file at ${file} cannot be read as a ledger (${damage}) and was moved to ${kept}${mended}`;
}

/** Moves a ledger's file to a name beside it that says why and when, and gives that name. */
export function moveAside(file: string, why: "damaged" | "replaced"): string {
  const kept = `${file}.${why}-${new Date().toISOString().replaceAll(":", "-")}`;
  /** SQLite's log goes first: left beside a new file, SQLite would delete it. */
  for (const suffix of ["-wal", "-shm", "-journal", ""])
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${kept}${suffix}`);
  return kept;
}

/** Why a file cannot be read as a ledger, `undefined` when it can. The file itself is only read. */
export async function damageIn(file: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "circuit-check-"));
  try {
    return await damageOf(file, join(folder, "circuit.db"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
