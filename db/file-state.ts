import { statSync } from "node:fs";

/**
 * What tells one state of the ledger's file from another: which file it is and when it, or its write-ahead log, last
 * changed. Two looks at the file, some 10 µs: cheap enough to take at every request.
 */
export function stateOf(file: string): string {
  return [file, `${file}-wal`]
    .map((path) => {
      const stat = statSync(/*turbopackIgnore: true*/ path, { bigint: true, throwIfNoEntry: false });
      return stat?.size ? `${stat.dev}.${stat.ino}.${stat.size}.${stat.mtimeNs}.${stat.ctimeNs}` : "none";
    })
    .join(" ");
}
