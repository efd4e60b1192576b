import { clearing } from "@/lib/model/clearing/clearing";
import { runOnList, type Usage } from "./run-on-list";

const USAGE: Usage = {
  en: `Usage: npm run --silent clearing -- debts.csv
Columns: from, to, amount. A row says what from owes to. An empty from gives the own means of to,
an empty to is a debt to the outside. Repeated rows add up.
  --lang en|fr  the language of what is said; that of the system (LANG) if left out. The result is the same.
`,
  fr: `Emploi\u00a0: npm run --silent clearing -- dettes.csv
Colonnes\u00a0: from, to, amount. Une ligne dit ce que from doit à to. Un from vide donne les moyens propres de to,
un to vide est une dette envers l’extérieur. Les lignes répétées s’additionnent.
  --lang en|fr  la langue de ce qui est dit\u00a0; par défaut celle du système (LANG). Le résultat est le même.
`,
};

/* `npm run clearing`: what each party of a network of debts pays, and the round in which it fails, null if it does not. */
process.exitCode = runOnList(process.argv.slice(2), USAGE, (network, step) => {
  step("clearing");
  const { parties, owed, paid, unpaid } = clearing(network);
  const rows = [...parties].map(([name, { round = null, ...amounts }]) => [name, { ...amounts, round }]);
  return { parties: Object.fromEntries(rows), owed, paid, unpaid };
});
