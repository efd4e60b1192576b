import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { MOST_FOUND, rankFound, type Found } from "@/lib/model/search/found";
import { nearNames } from "@/lib/model/search/near-names";
import { termsOf, type Term } from "@/lib/model/search/terms";
import { toRawQuery } from "@/lib/search-params/raw-query";
import { toAsOfView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import type { Reader } from "@/lib/views/reader";
import { namesOfFound, toResult, type ResultView } from "@/lib/views/search/result";
import { once } from "./once";

/** So many near spellings are offered for a word. */
const MOST_NEAR = 3;

/** A search that may find more: what was typed instead, and its address. */
type Suggestion = { text: string; href: string };

/**
 * Everything that holds all words and amounts of the address's text, as of the reader's day: names first, a page of
 * them at a time, at most MOST_FOUND.
 */
export function searchPage(reader: Reader) {
  const {
    wording: { t, locale },
    params: { q, asOf },
    days,
  } = reader;
  const terms = termsOf(q);
  const all = once(() => (terms.length ? foundOn(reader, terms) : []));
  const list = once(() => toPaged(all(), { path: "/search", label: t("search.title") }, reader));
  const day = formatDay(asOf, locale);
  return {
    title: t("search.title"),
    heading: t("search.heading"),
    /** A page of results is nobody's to find by another search. */
    isListed: q === "",
    q,
    asked: terms.length > 0,
    /** Set where the reader looks at an earlier day, with the same search on the latest. */
    earlier: asOf === days.latest ? undefined : { day, href: suggestion(q, { ...reader, raw: {} }).href },
    asOf: asOf === days.latest ? undefined : asOf,
    get lead() {
      if (!terms.length) return t("search.lead");
      const count = all().length;
      return t(count < MOST_FOUND ? "search.count" : "search.countMost", { count, q, day });
    },
    get dates() {
      return toAsOfView("/search", withFaults(reader, ...list().faults));
    },
    get first() {
      return list().first;
    },
    get results(): ResultView[] {
      return list().rows.flatMap((found) => toResult(found, terms, reader) ?? []);
    },
    get pages() {
      return list().pages;
    },
    /** What to try where nothing was found: names spelt nearly so, and each word alone with how much it finds. */
    get near() {
      return terms.length && !all().length ? nearSearches(terms, reader) : [];
    },
    get alone() {
      if (terms.length < 2 || all().length) return [];
      return terms.flatMap((term) => {
        const count = foundOn(reader, [term], term.typed).length;
        return count ? [{ ...suggestion(term.typed, reader), count }] : [];
      });
    },
  };
}
export type SearchPage = ReturnType<typeof searchPage>;

/**
 * What was found, ranked. On the ledger's latest day all of the index was known; on an earlier one only what tells the
 * terms in words of that day is kept.
 */
function foundOn(reader: Reader, terms: readonly Term[], text = reader.params.q): Found[] {
  const { edition, params, days } = reader;
  const found = rankFound(edition.find(text), terms, (each) => namesOfFound(each, reader));
  return params.asOf === days.latest ? found : found.filter((each) => toResult(each, terms, reader));
}

/** The same search with one word replaced by a name that is spelt nearly like it. */
function nearSearches(terms: readonly Term[], reader: Reader): Suggestion[] {
  const { ledger, edition, params } = reader;
  const known = ledger.organisations.filter(({ id }) => edition.since.organisation(id) <= params.asOf);
  const names = known.flatMap(({ name, ticker }) => [name.en, name.fr, ...(ticker ? [ticker] : [])]);
  return terms.flatMap((term, place) =>
    term.kind === "amount"
      ? []
      : nearNames(term.typed, names, MOST_NEAR).map((name) =>
          suggestion(terms.map(({ typed }, at) => (at === place ? name : typed)).join(" "), reader),
        ),
  );
}

const suggestion = (text: string, { raw, wording }: Reader): Suggestion => ({
  text,
  href: `${localPath("/search", wording.locale)}${toRawQuery({ asOf: raw.asOf, q: text })}`,
});
