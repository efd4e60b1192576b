import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { connect } from "@/db/connection";

/**
 * Writes a consistent copy of the ledger, whoever writes to it meanwhile, and checks it. The copy appears under its
 * name only once it is whole.
 */
export function backUp(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part`;
  rmSync(part, { force: true });
  const source = connect(file, { mustExist: true });
  source.$client.prepare("VACUUM INTO ?").run(part);
  source.$client.close();
  const copy = connect(part, { mustExist: true });
  const verdict = String(copy.$client.pragma("integrity_check", { simple: true }));
  copy.$client.close();
  if (verdict !== "ok") throw new Error(`The copy of ${file} is damaged: ${verdict}`);
  renameSync(part, to);
}

/**
 * Where the copy goes that is taken before an import: beside the ledger, named by the version that it holds. One of
 * that version is one already.
 */
export function backUpBefore(file: string, version: string): string {
  const to = join(dirname(file), "backups", `circuit-${version}.db`);
  if (!existsSync(to)) backUp(file, to);
  return to;
}
