import { z } from "zod";
import { LedgerUnavailable } from "@/lib/model/edition";
import { CORS, METHODS } from "./headers";

/** The kinds of problem, each explained on the page that its `type` leads to. */
export const PROBLEMS = {
  "invalid-parameter": { status: 400, title: "A parameter is not understood" },
  "invalid-cursor": { status: 400, title: "The cursor does not fit" },
  "foreign-origin": { status: 403, title: "Not for pages of other sites" },
  "not-found": { status: 404, title: "Not found" },
  "method-not-allowed": { status: 405, title: "This API only reads" },
  "not-acceptable": { status: 406, title: "No representation that you accept" },
  "internal-error": { status: 500, title: "The answer could not be made" },
  "ledger-unavailable": { status: 503, title: "The ledger cannot be read" },
} as const;
type ProblemKind = keyof typeof PROBLEMS;
export const PROBLEM_KINDS = Object.keys(PROBLEMS) as ProblemKind[];

/** What is wrong with one parameter. */
const parameterFault = z.strictObject({ parameter: z.string(), detail: z.string() }).meta({ id: "ParameterFault" });
export type ParameterFault = z.output<typeof parameterFault>;

/** The document of an error by RFC 9457, with the parameters at fault. */
export const problemDocument = z
  .strictObject({
    type: z.string().meta({ description: "Where this kind of problem is explained." }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "What went wrong this time." }),
    errors: z
      .array(parameterFault)
      .optional()
      .meta({ description: "The parameters at fault, each with what is wrong." }),
  })
  .meta({ id: "Problem", description: "An error by RFC 9457." });

/** An error that is answered with its document. Thrown anywhere below a route, caught by `readingOnly`. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    detail: string,
    readonly errors?: ParameterFault[],
  ) {
    super(detail);
    this.name = "Problem";
  }

  get document(): z.output<typeof problemDocument> {
    const { status, title } = PROBLEMS[this.kind];
    return {
      type: `/data#problem-${this.kind}`,
      title,
      status,
      detail: this.message,
      ...(this.errors ? { errors: this.errors } : {}),
    };
  }
}

/** A 400 that names every parameter at fault. */
export const faultyParameters = (faults: ParameterFault[]): Problem =>
  new Problem("invalid-parameter", faults.map(({ parameter, detail }) => `${parameter}: ${detail}`).join("; "), faults);

/** Answers with the document of whatever was thrown. An unforeseen error goes to the log; the reader learns no more. */
export function problemResponse(thrown: unknown): Response {
  const problem = thrown instanceof Problem ? thrown : toProblem(thrown);
  if (problem !== thrown) process.stderr.write(`${logLine(thrown)}\n`);
  const { document, kind } = problem;
  const headers = new Headers({
    ...CORS,
    Vary: "Accept",
    "Cache-Control": "no-store",
    "Content-Type": "application/problem+json",
  });
  if (kind === "method-not-allowed") headers.set("Allow", METHODS);
  return new Response(JSON.stringify(document), { status: document.status, headers });
}

const toProblem = (thrown: unknown): Problem =>
  thrown instanceof LedgerUnavailable
    ? new Problem("ledger-unavailable", "The database that holds the deals is missing or damaged; the log says why.")
    : new Problem("internal-error", "This is our fault, and the log says what happened.");

/** An unreadable ledger is explained by its message alone; any other error needs its stack. */
function logLine(thrown: unknown): string {
  if (thrown instanceof LedgerUnavailable) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
