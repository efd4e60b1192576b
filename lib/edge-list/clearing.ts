import { clearing } from "@/lib/model/clearing/clearing";
import { runOnList } from "./run-on-list";

const USAGE =
  "Usage: npm run --silent clearing -- debts.csv\n" +
  "Columns: from, to, amount. A row says what from owes to. An empty from gives the own means of to,\n" +
  "an empty to is a debt to the outside. Repeated rows add up.\n";

/* `npm run clearing`: what each party of a network of debts pays, and the round in which it fails, null if it does not. */
process.exitCode = runOnList(process.argv.slice(2), USAGE, (network, step) => {
  step("clearing");
  const { parties, owed, paid, unpaid } = clearing(network);
  const rows = [...parties].map(([name, { round = null, ...amounts }]) => [name, { ...amounts, round }]);
  return { parties: Object.fromEntries(rows), owed, paid, unpaid };
});
