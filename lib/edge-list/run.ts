import { readFileSync } from "node:fs";
import { measures } from "@/lib/model/circularity/measures";
import { EdgeListFault, readEdgeList } from "./read-edge-list";

const USAGE =
  "Usage: npm run --silent circularity -- edges.csv\n" +
  "Columns: from, to, amount. A row with an empty from or to is a boundary flow.\n";

/**
 * `npm run circularity`: measures the network in a CSV file and prints the measures as one JSON object. Ends with 2 and
 * a message that names the row when the file cannot be read. It is here, not in seeds/cli, because it never touches the
 * ledger.
 */
function main([file, ...rest]: string[]): number {
  if (!file || rest.length || file === "--help") {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const { finnCyclingIndex = null, ...measured } = measures(readEdgeList(textOf(file)));
    process.stdout.write(`${JSON.stringify({ ...measured, finnCyclingIndex })}\n`);
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

process.exitCode = main(process.argv.slice(2));
