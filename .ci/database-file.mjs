import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { words } from "./words.mjs";

const pathOf = (url) => url.replace(/^file:(\/\/)?/, "");

/**
 * Where the ledger's file is, by the rule of db/location.ts (which is TypeScript, and may have to wait for the
 * install).
 */
export const databaseFile = (url = process.env.DATABASE_URL) => resolve(pathOf(url || "data/circuit.db"));

/** Why there cannot be a ledger where DATABASE_URL says, a sentence; `undefined` when there can. */
export function databaseFault(url) {
  const path = pathOf(url || "data/circuit.db");
  if (path === "" || /^[a-z][a-z0-9+.-]+:/i.test(path)) return words.databaseNotOne(words.databaseIs(url));
  const file = resolve(path);
  const is = words.databaseIs(url);
  if (!existsSync(file)) return folderFault(is, nearest(dirname(file)));
  if (!statSync(file).isFile()) return words.databaseNoFile(is, file);
  return isAllowed(file, constants.R_OK) ? undefined : words.databaseUnreadable(is, file);
}

function folderFault(is, folder) {
  if (!statSync(folder).isDirectory()) return words.databaseNoFolder(is, folder);
  if (!isAllowed(folder, constants.W_OK)) return words.databaseFolderClosed(is, folder);
  return undefined;
}

/** The nearest folder on the way up that exists. */
const nearest = (folder) => (existsSync(folder) ? folder : nearest(dirname(folder)));

function isAllowed(path, how) {
  try {
    accessSync(path, how);
    return true;
  } catch {
    return false;
  }
}
