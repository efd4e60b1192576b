import type { Wording } from "@/lib/format/wording";
import { localPath } from "@/lib/format/local-path";
import type { Edition } from "@/lib/model/edition";
import type { Ledger, LedgerDays, Organisation } from "@/lib/model/ledger";
import type { RawSearchParams } from "@/lib/search-params/reader";
import type { Site } from "@/lib/site/site";
import { selectionOf, type Selection } from "@/lib/search-params/selection";

/** Who reads: an edition, what the address selects of it, and the language. All that shapes an answer is in it. */
export type Reader = Selection & {
  wording: Wording;
  ledger: Ledger;
  days: LedgerDays;
  organisations: ReadonlyMap<string, Organisation>;
  site: Site;
  /** The address of a page in the reader's language; away from the latest day it keeps the as-of date. */
  href: (path: string) => string;
};

/** What most views need of a reader. */
export type ViewContext = Pick<
  Reader,
  "edition" | "today" | "wording" | "ledger" | "organisations" | "params" | "days" | "href"
>;

export function readerOf(edition: Edition, query: RawSearchParams, wording: Wording, site: Site): Reader {
  const selection = selectionOf(edition, query);
  const { ledger, organisations } = edition;
  const { asOf } = selection.params;
  const day = asOf === ledger.days.latest ? "" : `?asOf=${asOf}`;
  const href = (path: string) => `${localPath(path, wording.locale)}${day}`;
  return { ...selection, wording, ledger, organisations, days: ledger.days, site, href };
}

/** An organisation's name as a reader of the page's language writes it. */
export const nameOf = (id: string, { organisations, wording }: Pick<Reader, "organisations" | "wording">): string =>
  organisations.get(id)?.name[wording.locale] ?? id;
