import { simpleCycles } from "@/lib/model/circularity/cycles";
import { circulationRange, indices } from "@/lib/model/circularity/measures";
import { runOnList } from "./run-on-list";

const USAGE =
  "Usage: npm run --silent circularity -- edges.csv\n" +
  "Columns: from, to, amount. A row with an empty from or to is a boundary flow.\n";

/*
 * `npm run circularity`: measures the network in a CSV file. It is here, not in seeds/cli, because it never touches the
 * ledger.
 */
process.exitCode = runOnList(process.argv.slice(2), USAGE, (network, step) => {
  step("what goes round at least and at most");
  const range = circulationRange(network);
  step("Finn's cycling index");
  const { finnCyclingIndex = null, ...measured } = indices(network, range);
  step("cycles");
  return { ...measured, ...simpleCycles(network), finnCyclingIndex };
});
