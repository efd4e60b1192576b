import type { Ledger, Statement } from "@/lib/model/ledger";
import { field, list, quantity, words } from "./fields";
import { toTable, type Table } from "./table";

type Figure = Statement["figures"][number] & { statementId: string };

/**
 * The article that the tracker starts from, fact by fact, in its own order; and the days that the ledger is read by.
 */
export function articleTables({ statements, days }: Pick<Ledger, "statements" | "days">): Table[] {
  return [
    toTable("statements", "What the article says, in our words, and what the ledger says to it", statements, [
      field("id", "The statement's id", ({ id }) => id),
      field("paragraph", "The article's paragraph; 0 is the title", ({ paragraph }) => paragraph, "integer"),
      field("sentence", "The sentence in it", ({ sentence }) => sentence, "integer"),
      field("part", "Which fact of the sentence", ({ part }) => part, "integer"),
      field("kind", "fact, quote, forecast, opinion or filler", ({ kind }) => kind),
      ...words<Statement>("paraphrase", "What it says", ({ paraphrase }) => paraphrase),
      field("assessment", "How it holds against the sources", ({ assessment }) => assessment),
      ...words<Statement>("reason", "Why", ({ reason }) => reason),
      list("deal_ids", "The deals it speaks of", ({ dealIds }) => dealIds),
      list("claim_ids", "The claims that bear it out or not", ({ claimIds }) => claimIds),
      list("source_ids", "The sources it is held against", ({ sourceIds }) => sourceIds),
    ]),
    toTable(
      "statement_figures",
      "The figures in the article's statements",
      statements.flatMap(({ id, figures }) => figures.map((figure) => ({ statementId: id, ...figure }))),
      [
        field("statement_id", "The statement", ({ statementId }: Figure) => statementId),
        ...words<Figure>("what", "What the figure is of", ({ what }) => what),
        ...quantity<Figure>((figure) => figure.quantity),
      ],
    ),
    toTable(
      "ledger_days",
      "The days that the ledger is read by",
      [days],
      [
        field("latest", "The last day on which any claim was stated", ({ latest }) => latest, "date"),
        field("article", "The day of the article", ({ article }) => article, "date"),
      ],
    ),
  ];
}
