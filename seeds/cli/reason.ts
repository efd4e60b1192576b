import { ledgerFault } from "@/db/ledger-fault";
import { errorCode, rootCause } from "@/db/sqlite-error";
import { systemWords } from "@/lib/speech/system-words";

/** Why a command could not do its work, in words, with the file: what SQLite or the system say alone helps nobody. */
export function reasonOf(error: unknown, ledger: string): string {
  const code = errorCode(error);
  if (code.startsWith("SQLITE_")) return ledgerFault(ledger, error).message;
  const cause = rootCause(error);
  if (/^E[A-Z]+$/.test(code) && cause instanceof Error && "path" in cause)
    return `${String(cause.path)}: ${systemWords(cause)}. Nothing was changed.`;
  return error instanceof Error ? error.message : String(error);
}
