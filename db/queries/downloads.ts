import "server-only";
import type { DataFile } from "@/lib/files/data-file";
import { ledgerFiles } from "@/lib/files/ledger-files";
import type { Ledger } from "@/lib/model/ledger";
import { ledgerVersion } from "./ledger-version";
import { getSnapshot } from "./snapshot";

/** The files of one version of the ledger. */
export type Downloads = { version: string; files: DataFile[] };

const made = new WeakMap<Ledger, Promise<Downloads>>();

/** Every file to take away, made once per ledger read; what fails is tried again by the next who asks. */
export function getDownloads(ledger: Ledger): Promise<Downloads> {
  const known = made.get(ledger) ?? makeDownloads();
  made.set(ledger, known);
  known.catch(() => made.delete(ledger));
  return known;
}

async function makeDownloads(): Promise<Downloads> {
  const { bytes, ledger } = await getSnapshot();
  const version = ledgerVersion(ledger);
  return { version, files: ledgerFiles(ledger, version, bytes) };
}
