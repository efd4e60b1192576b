/** One thing wrong with the seeds: where, and what, in words that tell an editor what to change. */
export type Fault = { file: string; path: string; reason: string };

/**
 * As many faults are told in full; the rest are only counted, for nobody reads them and a wrong file may hold a
 * million.
 */
export const FAULTS_TOLD = 50;

/** Stops a seeding or an import: lists the faults found, one a line, and nothing has been written. */
export class SeedError extends Error {
  constructor(readonly faults: Fault[]) {
    const lines = faults
      .slice(0, FAULTS_TOLD)
      .map(({ file, path, reason }) => `${file}${path ? ` at ${path}` : ""}: ${reason}`);
    const rest = faults.length - lines.length;
    super([...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n"));
    this.name = "SeedError";
  }
}
