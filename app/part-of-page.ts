import { hasLocale } from "next-intl";
import { currentEdition, type SiteEdition } from "@/db/edition";
import { answerFile } from "@/lib/http/answer-file";
import { Problem } from "@/lib/http/problem";
import { mustBeOf } from "@/lib/http/same-edition";
import { routing } from "@/lib/i18n/routing";
import { getWording } from "@/lib/i18n/wording";
import { fromQuery } from "@/lib/search-params/raw-query";
import { thisSite } from "@/lib/site/site";
import { readerOf, type Reader } from "@/lib/views/reader";

/**
 * Answers what a page asks for once it is read: of the page's own edition, under its filters, in its language.
 * `undefined`, or a language that there is none of, is nothing that is there.
 */
export const answerPart = (
  request: Request,
  locale: string,
  make: (reader: Reader, layouts: SiteEdition["layouts"]) => unknown,
) =>
  answerFile(request, async () => {
    if (!hasLocale(routing.locales, locale)) throw new Problem("not-found", `Nothing is in the language ${locale}.`);
    const edition = currentEdition();
    mustBeOf(edition, request);
    const query = fromQuery(new URL(request.url).searchParams);
    const part = await make(readerOf(edition, query, getWording(locale), thisSite()), edition.layouts);
    if (part === undefined) throw new Problem("not-found", "There is nothing of this kind under these filters.");
    return { content: JSON.stringify(part), type: "application/json; charset=utf-8" };
  });
