import type { Ledger } from "@/lib/model/ledger";
import type { Statement, Verdict } from "@/lib/model/statement";
import { dateFields, field, listField, quantityFields, textFields } from "./fields";
import { toTable, type Field, type Table } from "./table";

type StatementRow = Omit<Statement, "figures" | "verdicts">;

/** A fact of the article, in the files and in the API. */
export const statementFields: Field<StatementRow>[] = [
  field("id", "The statement's id", ({ id }) => id),
  field("paragraph", "The article's paragraph; 0 is the title", ({ paragraph }) => paragraph, "integer"),
  field("sentence", "The sentence in it", ({ sentence }) => sentence, "integer"),
  field("part", "Which fact of the sentence", ({ part }) => part, "integer"),
  field("kind", "fact, quote, forecast, opinion or filler", ({ kind }) => kind),
  ...textFields<StatementRow>("paraphrase", "What it says, in our words", ({ paraphrase }) => paraphrase),
  listField("deal_ids", "The deals it speaks of", ({ dealIds }) => dealIds),
  listField("claim_ids", "The claims that bear it out or not", ({ claimIds }) => claimIds),
  listField("source_ids", "The sources it is held against", ({ sourceIds }) => sourceIds),
];

type Judged = Pick<Verdict, "assessment" | "reason">;

/** What other sources make of a fact, in the files and in the API. */
export const verdictFields: Field<Judged>[] = [
  field("assessment", "How it holds against the sources", ({ assessment }) => assessment),
  ...textFields<Judged>("reason", "Why", ({ reason }) => reason),
];

type StatementVerdict = Verdict & { statementId: string };
type StatementFigure = Statement["figures"][number] & { statementId: string };

/** The article that the tracker starts from, fact by fact in its own order, and the days that the ledger is read by. */
export function articleTables({ statements, days }: Pick<Ledger, "statements" | "days">): Table[] {
  return [
    toTable(
      "statements",
      "What the article says, in our words, and what the ledger says to it",
      statements,
      statementFields,
    ),
    toTable(
      "statement_verdicts",
      "What other sources make of the article's statements, from which day on",
      statements.flatMap(({ id, verdicts }) => verdicts.map((verdict) => ({ statementId: id, ...verdict }))),
      [
        field("statement_id", "The statement", ({ statementId }: StatementVerdict) => statementId),
        ...dateFields<StatementVerdict>("since", "From when it holds", ({ since }) => since),
        ...verdictFields,
      ],
    ),
    toTable(
      "statement_figures",
      "The figures in the article's statements",
      statements.flatMap(({ id, figures }) => figures.map((figure) => ({ statementId: id, ...figure }))),
      [
        field("statement_id", "The statement", ({ statementId }: StatementFigure) => statementId),
        ...textFields<StatementFigure>("what", "What the figure is of", ({ what }) => what),
        ...quantityFields<StatementFigure>((figure) => figure.quantity),
      ],
    ),
    toTable(
      "ledger_days",
      "The days that the ledger is read by",
      [days],
      [
        field("latest", "The last day on which any claim was stated", ({ latest }) => latest, "date"),
        field("article", "The day of the article", ({ article }) => article, "date"),
        field("read_up_to", "The day up to which sources were read", ({ readUpTo }) => readUpTo, "date"),
      ],
    ),
  ];
}
