import type { KnownIds } from "../cross-checks";
import type { Fault } from "../fault";
import type { ArticleSeed } from "../schema/article";
import { dangling, doubles } from "./lists";

export function articleChecks(article: ArticleSeed, known: KnownIds): Fault[] {
  const file = "article.json";
  return [
    ...dangling(file, "source", "source", [article.source], known.sources),
    ...doubles(
      file,
      article.statements.map(({ id }) => id),
    ),
    ...article.statements.flatMap(({ id, deals, claims, sources, figures, assessment }) => [
      ...dangling(file, id, "deal", deals, known.deals),
      ...dangling(file, id, "claim", claims, known.claims),
      ...dangling(file, id, "source", sources, known.sources),
      ...(figures.length && !claims.length && !sources.length
        ? [{ file, path: id, reason: "states a figure, but names no claim or source to hold it against" }]
        : []),
      ...(assessment !== "commentary" && !sources.length
        ? [{ file, path: id, reason: "is assessed without a source" }]
        : []),
    ]),
  ];
}
