/** One thing that is wrong with an input: where it is, and what to change, in words for an editor. */
export type Fault = { file: string; path: string; reason: string };

/** Print at most this many faults in full and count the rest: a wrong file may hold a million. */
export const FAULTS_PRINTED = 50;

/** Stops a seeding or an import before anything is written. Its message lists the faults, one a line. */
export class SeedError extends Error {
  constructor(readonly faults: Fault[]) {
    const lines = faults
      .slice(0, FAULTS_PRINTED)
      .map(({ file, path, reason }) => `${file}${path ? ` at ${path}` : ""}: ${reason}`);
    const rest = faults.length - lines.length;
    super([...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n"));
    this.name = "SeedError";
  }
}
