import type { Locale } from "@/lib/format/wording";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { toContext, type ViewContext } from "@/lib/views/context";
import { wordingFor } from "../wording";

/** A reader of a ledger without filters, in a language, on a day (the latest unless given). */
export function readerOf(ledger: Ledger, locale: Locale, asOf: IsoDay = ledger.days.latest): ViewContext {
  const organisations = new Map(ledger.organisations.map((organisation) => [organisation.id, organisation]));
  return toContext(
    { ledger, organisations, params: { asOf, partners: [], layers: [], firmness: [], q: "", ignored: [] } },
    wordingFor(locale),
  );
}
