import { currentEdition } from "@/db/edition";
import { answerFile, forEveryMethod } from "@/lib/http/answer-file";
import { Problem } from "@/lib/http/problem";
import { mustBeOf } from "@/lib/http/same-edition";
import { fromQuery } from "@/lib/search-params/raw-query";
import { selectionOf } from "@/lib/search-params/selection";
import { toChoosable } from "@/lib/views/choosable";

/** The deals that pass an address's text and dates, for the browser to foresee what a choice of boxes leaves. */
const handle = (request: Request) =>
  answerFile(request, () => {
    const edition = currentEdition();
    mustBeOf(edition, request);
    const { today, filter } = selectionOf(edition, fromQuery(new URL(request.url).searchParams));
    const deals = toChoosable(today, filter);
    if (!deals) throw new Problem("not-found", "There are too many deals to choose from: ask for the page.");
    const content = JSON.stringify(deals);
    return { content, type: "application/json; charset=utf-8" };
  });

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
