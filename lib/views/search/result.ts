import { inWords } from "@/lib/format/wording";
import { hasArticle } from "@/lib/model/dated-words";
import type { Found } from "@/lib/model/search/found";
import { excerpt, matchIn, type Match, type Piece } from "@/lib/model/search/match";
import type { Term } from "@/lib/model/search/terms";
import type { ViewContext } from "../reader";
import { sourceHref } from "../source-href";
import { dealLines, organisationLines, sourceLines, statementLines, type Line } from "./lines";

/** What was found, with the line that matches, where it stands, and the way there. */
export type ResultView = {
  key: string;
  kind: string;
  title: Piece[];
  href: string;
  place: string;
  line: Piece[];
  /** Set where the matching line is in the other language. */
  lang?: "en" | "fr";
};

/** A thing that was found, as of the reader's day: its name, its address without a place, and its lines. */
type Opened = { title: string; href: string; lines: Iterable<Line> };

/** The names that a thing is ranked by, on whatever day: those of both languages, and a ticker. */
export function namesOfFound({ kind, id }: Found, { edition, organisations, ledger }: ViewContext): string[] {
  const both = (text: { en: string; fr: string } | undefined) => (text ? [text.en, text.fr] : []);
  if (kind === "deal") return both(edition.deal(id)?.title);
  if (kind === "source") return [edition.source(id)?.title ?? ""];
  if (kind === "statement") return both(ledger.statements.find((statement) => statement.id === id)?.paraphrase);
  const organisation = organisations.get(id);
  return [...both(organisation?.name), organisation?.ticker ?? ""];
}

/** What was found as of the reader's day; `undefined` while it was not known yet. */
function opened({ kind, id }: Found, terms: readonly Term[], context: ViewContext): Opened | undefined {
  const { edition, today, organisations, ledger, params, days, wording, href } = context;
  switch (kind) {
    case "deal": {
      const standing = today.standing(id);
      if (!standing) return undefined;
      return {
        title: inWords(standing.deal.title, wording),
        href: href(`/deals/${id}`),
        lines: dealLines(standing, terms, context),
      };
    }
    case "partner": {
      const organisation = organisations.get(id);
      if (!organisation || edition.since.organisation(id) > params.asOf) return undefined;
      const title = inWords(organisation.name, wording);
      return { title, href: href(`/partners/${id}`), lines: organisationLines(organisation, context) };
    }
    case "source": {
      const source = edition.source(id);
      if (!source || edition.since.source(id) > params.asOf) return undefined;
      return { title: source.title, href: sourceHref(id, context), lines: sourceLines(source, context) };
    }
    case "statement": {
      const statement = ledger.statements.find((each) => each.id === id);
      if (!statement || !hasArticle(days, params.asOf)) return undefined;
      const title = inWords(statement.paraphrase, wording);
      return { title, href: `${href("/article")}#${id}`, lines: statementLines(statement, context) };
    }
  }
}

/**
 * A thing that was found as a row: its name and the line that holds most of the terms, the first where several do.
 * `undefined` when nothing of it that was known on the reader's day holds all terms.
 */
export function toResult(found: Found, terms: readonly Term[], context: ViewContext): ResultView | undefined {
  const thing = opened(found, terms, context);
  if (!thing) return undefined;
  const inTitle = matchIn(thing.title, terms);
  const { best, all } = bestLine(thing.lines, terms, inTitle.found);
  const isLatest = context.params.asOf === context.days.latest;
  if (all.size < terms.length && !isLatest) return undefined;
  const { t, locale } = context.wording;
  return {
    key: `${found.kind} ${found.id}`,
    kind: t(`search.kind.${found.kind}`),
    title: excerpt(thing.title, inTitle),
    href: best?.line.anchor && best.match.found.size > 0 ? `${thing.href}#${best.line.anchor}` : thing.href,
    place: t(`search.place.${best?.line.place ?? "summary"}`),
    line: best ? excerpt(best.text, best.match) : [],
    ...(best?.isOther && { lang: locale === "en" ? ("fr" as const) : ("en" as const) }),
  };
}

/** So many lines are looked through for a better one where the name itself holds all terms. */
const BESIDE_A_NAME = 6;

type LineMatch = { line: Line; text: string; match: Match; isOther: boolean };

/** The first line that holds most of the terms, and the terms (by their places) that any line, or `named`, holds. */
function bestLine(lines: Iterable<Line>, terms: readonly Term[], named: ReadonlySet<number>) {
  const all = new Set(named);
  let best: LineMatch | undefined;
  let read = 0;
  for (const line of lines) {
    if (named.size === terms.length && ++read > BESIDE_A_NAME) break;
    const found = matchOf(line, terms);
    for (const place of found.match.found) all.add(place);
    if (!best || found.match.found.size > best.match.found.size) best = found;
    if (best.match.found.size === terms.length) break;
  }
  return { best, all };
}

/** A line in the page's language, or in the other where that holds more of the terms. */
function matchOf(line: Line, terms: readonly Term[]): LineMatch {
  const match = matchIn(line.text, terms, line.marks);
  const own = { line, text: line.text, match, isOther: false };
  if (line.other === undefined || match.found.size === terms.length) return own;
  const foreign = matchIn(line.other, terms, line.marks);
  return foreign.found.size > match.found.size ? { line, text: line.other, match: foreign, isOther: true } : own;
}
