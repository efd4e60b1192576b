import { resolve } from "node:path";

/**
 * Where the ledger's file is, from DATABASE_URL: a path, or a `file:` URL. Default: data/circuit.db under the working
 * directory.
 * Throws, naming the setting and what it may be, when the value is something else.
 */
export function databaseFile(url: string | undefined = process.env.DATABASE_URL): string {
  if (url === undefined || url === "") return resolve("data/circuit.db");
  const path = url.startsWith("file:") ? url.slice("file:".length).replace(/^\/\//, "") : url;
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) || path === "") {
    throw new Error(`DATABASE_URL is "${url}", but must be a file path or a file: URL, e.g. file:data/circuit.db`);
  }
  return resolve(path);
}
