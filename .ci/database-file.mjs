import { resolve } from "node:path";

/**
 * Where the ledger's file is, by the rule of db/location.ts (which is TypeScript, and may have to wait for the
 * install). A wrong value is left for it to explain.
 */
export function databaseFile() {
  const url = process.env.DATABASE_URL || "data/circuit.db";
  return resolve(url.replace(/^file:(\/\/)?/, ""));
}
