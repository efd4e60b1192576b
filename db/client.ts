import "server-only";
import { connect, type Connection } from "./connection";
import { databaseFile } from "./location";

/**
 * The ledger could not be read: missing, damaged, or of another shape. The error page shows this in words; the log
 * has the cause.
 */
export class LedgerUnavailable extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(
      `The ledger at ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}. Run "npm run seed" to create it anew.`,
      { cause },
    );
    this.name = "LedgerUnavailable";
  }
}

let open: Connection | undefined;

/** The connection pages read through, opened at the first question and kept. */
export function ledgerConnection(): Connection {
  return (open ??= openLedger());
}

function openLedger(): Connection {
  return connect(databaseFile(), { mustExist: true });
}

/** What went wrong with the ledger, in words that name the file or the setting it was looked for by. */
export function unavailable(cause: unknown): LedgerUnavailable {
  return cause instanceof LedgerUnavailable
    ? cause
    : new LedgerUnavailable(process.env.DATABASE_URL || "data/circuit.db", cause);
}
