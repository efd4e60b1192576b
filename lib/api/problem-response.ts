import { CORS, METHODS } from "./headers";
import { ApiProblem } from "./problem";

/** A problem as its document. What nobody foresaw is told to the log, and the reader that it is our fault. */
export function problemResponse(fault: unknown, isHead = false): Response {
  const known =
    fault instanceof ApiProblem
      ? fault
      : new ApiProblem("internal-error", "This is our fault, and the log says what happened.");
  if (known !== fault)
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
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
