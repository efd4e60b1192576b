import { editionOf, type Index } from "@/db/edition-of";
import type { Locale } from "@/lib/format/wording";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { readerOf as readerOfEdition, type Reader } from "@/lib/views/reader";
import { wordingFor } from "../wording";

export const SITE = { address: new URL("https://circuit.test"), repository: "https://git.example.org/circuit" };

/** Finds nothing by its words. */
export const NO_INDEX: Index = { search: () => new Set(), find: () => [] };

/** A reader of a ledger in a language, by the query of an address. Its edition finds no deal by text. */
export const readerAt = (ledger: Ledger, locale: Locale, query: RawSearchParams = {}): Reader =>
  readerOfEdition(editionOf(ledger, "0123456789ab", NO_INDEX), query, wordingFor(locale), SITE);

/** A reader without filters on a day: the latest unless given. */
export const readerOf = (ledger: Ledger, locale: Locale, asOf: IsoDay = ledger.days.latest): Reader =>
  readerAt(ledger, locale, { asOf });
