/** One thing wrong with the seeds: where, and what, in words that tell an editor what to change. */
export type Fault = { file: string; path: string; reason: string };

/** Stops a seeding or an import: lists every fault found, one a line, and nothing has been written. */
export class SeedError extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(({ file, path, reason }) => `${file}${path ? ` at ${path}` : ""}: ${reason}`).join("\n"));
    this.name = "SeedError";
  }
}
