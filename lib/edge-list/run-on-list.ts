import { readFileSync } from "node:fs";
import type { Network } from "@/lib/model/circularity/network";
import { EdgeListFault, readEdgeList } from "./read-edge-list";

/**
 * A command on a network of one's own: reads the CSV file that is its only argument and prints what `answer` makes of
 * it as one JSON object. Returns the exit code: 2, with a message that names the row, when the file cannot be read, and
 * with the usage when there is not one file.
 */
export function runOnList([file, ...rest]: string[], usage: string, answer: (network: Network) => object): number {
  if (!file || rest.length || file === "--help") {
    process.stderr.write(usage);
    return 2;
  }
  try {
    process.stdout.write(`${JSON.stringify(answer(readEdgeList(textOf(file))))}\n`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof EdgeListFault)) throw fault;
    process.stderr.write(`${file}: ${fault.message}\n`);
    return 2;
  }
}

function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    throw new EdgeListFault(
      cause instanceof TypeError
        ? "is not UTF-8 text"
        : `cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}
