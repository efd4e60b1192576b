import { readFileSync } from "node:fs";
import { measures } from "../model/circularity/measures";
import { EdgeListFault, readEdgeList } from "./read";

const USAGE =
  "Usage: npm run --silent circularity -- edges.csv\nColumns: from, to, amount. A row with an empty from or to is a boundary flow.\n";

/**
 * Measures the circularity of a network in a CSV file and prints it as one JSON object; 2 when the file cannot be
 * read as one, with the row.
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
