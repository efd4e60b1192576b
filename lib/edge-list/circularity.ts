import { simpleCycles } from "@/lib/model/circularity/cycles";
import { circulationRange, indices } from "@/lib/model/circularity/measures";
import { runOnList, type Usage } from "./run-on-list";

const USAGE: Usage = {
  en: `Usage: npm run --silent circularity -- edges.csv
Columns: from, to, amount. A row with an empty from or to is a boundary flow.
  --lang en|fr  the language of what is said; that of the system (LANG) if left out. The result is the same.
`,
  fr: `Emploi\u00a0: npm run --silent circularity -- liens.csv
Colonnes\u00a0: from, to, amount. Une ligne dont from ou to est vide est un flux aux bornes du réseau.
  --lang en|fr  la langue de ce qui est dit\u00a0; par défaut celle du système (LANG). Le résultat est le même.
`,
};

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
