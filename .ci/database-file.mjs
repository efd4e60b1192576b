import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

const pathOf = (url) => url.replace(/^file:(\/\/)?/, "");

/**
 * Where the ledger's file is, by the rule of db/location.ts (which is TypeScript, and may have to wait for the
 * install).
 */
export const databaseFile = (url = process.env.DATABASE_URL) => resolve(pathOf(url || "data/circuit.db"));

/** Why there cannot be a ledger where DATABASE_URL says, a sentence; `undefined` when there can. */
export function databaseFault(url) {
  const told = `DATABASE_URL is "${url}"`;
  const path = pathOf(url || "data/circuit.db");
  if (path === "" || /^[a-z][a-z0-9+.-]+:/i.test(path))
    return `${told}, but must be a file path or a file: URL, e.g. file:data/circuit.db.`;
  const file = resolve(path);
  const name = url ? told : "DATABASE_URL is not set";
  if (!existsSync(file)) return folderFault(name, nearest(dirname(file)));
  if (!statSync(file).isFile()) return `${name}, and ${file} is not a file: name one, e.g. ${file}/circuit.db.`;
  return isAllowed(file, constants.R_OK) ? undefined : `${name}, and ${file} may not be read by this user.`;
}

function folderFault(name, folder) {
  if (!statSync(folder).isDirectory()) return `${name}, but ${folder} is not a folder.`;
  if (!isAllowed(folder, constants.W_OK)) return `${name}, but ${folder} may not be written to by this user.`;
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
