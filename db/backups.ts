import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder beside a ledger that holds the copies taken before imports. */
export const backupFolder = (file: string) => join(/*turbopackIgnore: true*/ dirname(file), "backups");

/** The copy that was taken last, `undefined` where there is none. */
export function newestBackup(file: string): string | undefined {
  const folder = backupFolder(file);
  if (!existsSync(/*turbopackIgnore: true*/ folder)) return undefined;
  const backups = readdirSync(/*turbopackIgnore: true*/ folder)
    .filter((name) => name.endsWith(".db"))
    .map((name) => join(/*turbopackIgnore: true*/ folder, name))
    .map((path) => ({ path, time: statSync(/*turbopackIgnore: true*/ path).mtimeMs }));
  return backups.sort((a, b) => b.time - a.time)[0]?.path;
}

/** The command that puts a copy in the ledger's place. */
export const restoring = (backup: string) => `"npm run ledger -- restore ${backup}"`;

/** How to have a ledger again where there is none that can be read: the newest backup first, then the seeds. */
export function howToMend(file: string): string {
  const backup = newestBackup(file);
  return backup
    ? `The newest backup is ${backup}: ${restoring(backup)} puts it in its place. ` +
        `"npm run seed" makes a new ledger without what was imported.`
    : `There is no backup beside it: "npm run seed" makes a new one.`;
}
