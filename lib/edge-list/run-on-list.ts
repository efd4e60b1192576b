import { readFileSync } from "node:fs";
import type { Network } from "@/lib/model/circularity/network";
import { EdgeListFault, readEdgeList } from "./read-edge-list";

/** Says what is done next, once work takes noticeable time. */
type Step = (what: string) => void;

/** Networks with more edges take noticeable time from the start. */
const MANY = 2_000;
const PATIENCE_MS = 500;

/**
 * A command on a network of one's own: reads the CSV file that is its only argument and prints what `answer` makes of
 * it as one JSON object, and on the error stream what takes long. Returns the exit code: 2, with a message that names
 * the row, when the file cannot be read, and with the usage when there is not one file.
 */
export function runOnList([file, ...rest]: string[], usage: string, answer: Answer): number {
  if (!file || rest.length || file === "--help") {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const begun = performance.now();
    const network = readEdgeList(textOf(file));
    const size = `${network.nodes.length} parties, ${network.edges.length} edges`;
    const step: Step = (what) => {
      const elapsed = performance.now() - begun;
      if (elapsed > PATIENCE_MS || network.edges.length > MANY)
        process.stderr.write(`${(elapsed / 1000).toFixed(1)} s: ${what} (${size})\n`);
    };
    process.stdout.write(`${JSON.stringify(answer(network, step))}\n`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof EdgeListFault)) throw fault;
    process.stderr.write(`${file}: ${fault.message}\n`);
    return 2;
  }
}

type Answer = (network: Network, step: Step) => object;

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
