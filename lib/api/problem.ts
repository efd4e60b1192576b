import { z } from "zod";

/** The kinds of problem, each explained on the page that its `type` leads to. */
export const PROBLEMS = {
  "invalid-parameter": { status: 400, title: "A parameter is not understood" },
  "invalid-cursor": { status: 400, title: "The cursor does not fit" },
  "not-found": { status: 404, title: "There is no such thing" },
  "method-not-allowed": { status: 405, title: "This API only reads" },
  "not-acceptable": { status: 406, title: "No representation that you accept" },
  "internal-error": { status: 500, title: "The answer could not be made" },
  "ledger-unavailable": { status: 503, title: "The ledger cannot be read" },
} as const;
export type ProblemKind = keyof typeof PROBLEMS;
export const PROBLEM_KINDS = Object.keys(PROBLEMS) as ProblemKind[];

/** What is wrong with one parameter. */
export const parameterFault = z
  .strictObject({ parameter: z.string(), detail: z.string() })
  .meta({ id: "ParameterFault" });
export type ParameterFault = z.output<typeof parameterFault>;

/** An error as RFC 9457 has it, with the parameters at fault. */
export const problem = z
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
export type Problem = z.output<typeof problem>;

/** A problem to answer with. Thrown inside the machine, caught at its edge. */
export class ApiProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    detail: string,
    readonly errors?: ParameterFault[],
  ) {
    super(detail);
    this.name = "ApiProblem";
  }

  get document(): Problem {
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
export const faultyParameters = (faults: ParameterFault[]): ApiProblem =>
  new ApiProblem(
    "invalid-parameter",
    faults.map(({ parameter, detail }) => `${parameter}: ${detail}`).join("; "),
    faults,
  );
