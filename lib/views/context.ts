import type { Wording } from "@/lib/format/wording";
import { localPath } from "@/lib/format/local-path";
import type { Ledger, LedgerDays, Organisation } from "@/lib/model/ledger";
import type { ReaderParams } from "@/lib/search-params/reader";

/** What views need beside the figures: the language, names, and how to link while keeping the reader's date. */
export type ViewContext = {
  wording: Wording;
  ledger: Ledger;
  organisations: ReadonlyMap<string, Organisation>;
  params: ReaderParams;
  days: LedgerDays;
  /** The address of a page in the reader's language, with the as-of date kept. */
  href: (path: string) => string;
};

/** Parties that have no name of their own, only a description: it is written in the reader's language. */
const DESCRIBED = [
  "stargate-sites",
  "norway-jv",
  "openai-chip-project",
  "vantage-lenders",
  "softbank-bridge-lenders",
  "softbank-co-investors",
  "round-2026-investors",
  "us-energy-department",
];

/** An organisation's name as a reader of the page's language writes it. */
export const nameOf = (
  id: string,
  { organisations, wording }: Pick<ViewContext, "organisations" | "wording">,
): string => (DESCRIBED.includes(id) ? wording.t(`organisationName.${id}`) : (organisations.get(id)?.name ?? id));

/** The context of a page. `href` adds the language and, away from the latest day, the as-of date. */
export function toContext(
  { ledger, organisations, params }: Pick<ViewContext, "ledger" | "organisations" | "params">,
  wording: Wording,
): ViewContext {
  const query = params.asOf === ledger.days.latest ? "" : `?asOf=${params.asOf}`;
  return {
    wording,
    ledger,
    organisations,
    params,
    days: ledger.days,
    href: (path) => `${localPath(path, wording.locale)}${query}`,
  };
}
