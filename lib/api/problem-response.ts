import { CORS, METHODS } from "./headers";
import { LedgerUnavailable } from "@/lib/model/edition";
import { ApiProblem } from "./problem";

/** A problem as its document. What nobody foresaw is told to the log, and the reader that it is our fault. */
export function problemResponse(fault: unknown, isHead = false): Response {
  const known = fault instanceof ApiProblem ? fault : toProblem(fault);
  if (known !== fault) process.stderr.write(`${logLine(fault)}\n`);
  const allow: Record<string, string> = known.kind === "method-not-allowed" ? { Allow: METHODS } : {};
  const headers = {
    ...CORS,
    ...allow,
    Vary: "Accept",
    "Cache-Control": "no-store",
    "Content-Type": "application/problem+json",
  };
  return new Response(isHead ? null : JSON.stringify(known.document), { status: known.document.status, headers });
}

const toProblem = (fault: unknown): ApiProblem =>
  fault instanceof LedgerUnavailable
    ? new ApiProblem("ledger-unavailable", "The database that holds the deals is missing or damaged; the log says why.")
    : new ApiProblem("internal-error", "This is our fault, and the log says what happened.");

/** A ledger that cannot be read says all in a sentence; of anything else the log needs to know where it came from. */
function logLine(fault: unknown): string {
  if (fault instanceof LedgerUnavailable) return fault.message;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
