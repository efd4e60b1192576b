import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { inWords, type Wording } from "@/lib/format/wording";
import { byText } from "@/lib/model/deal-order";
import type { Organisation } from "@/lib/model/ledger";
import { flowsByParty, type PartyFlows, type Side } from "@/lib/model/party-flows";
import { statedNumber, type KnownQuantity } from "@/lib/model/quantity";
import { circularParamsOf } from "@/lib/search-params/circular";
import { PARTNER_SORTS, readPartnerSort, type PartnerSort } from "@/lib/search-params/partner-sort";
import { toRawQuery } from "@/lib/search-params/raw-query";
import { writeDollars, writeMeasured } from "@/lib/views/circular/amount-text";
import { toAsOfView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import { nameOf, type Reader } from "@/lib/views/reader";
import { once } from "./once";

/** A party as it is sorted: its deals of the day, and its flows each way, where it has any. */
type Party = { organisation: Organisation; name: string; deals: number; flows?: PartyFlows };
/** What moves one way in words: the dollars stated, what of them binds, and the flows that state none. */
export type SideView = { amount: string; bound?: string; unstated?: string };
export type PartnerRow = {
  id: string;
  name: string;
  href: string;
  role: string;
  deals: number;
  paid?: SideView;
  received?: SideView;
};

/**
 * Every organisation that takes part in a deal by the reader's day, OpenAI too: what it is, its deals, and its own
 * flows each way, guarantees and ended deals aside, in the order that the address asks for.
 */
export function partnersPage(reader: Reader) {
  const { wording, params, raw } = reader;
  const { t, locale } = wording;
  const sort = readPartnerSort(raw);
  const parties = once(() => partiesOf(reader));
  const list = once(() =>
    toPaged(sorted(parties(), sort.sort, locale), { path: "/partners", label: t("partners.title") }, reader),
  );
  return {
    title: t("partners.title"),
    heading: t("partners.heading"),
    get lead() {
      return t("partners.lead", { count: parties().length, day: formatDay(params.asOf, locale) });
    },
    get counts() {
      const companies = parties().filter(({ organisation: { kind } }) => kind === "company").length;
      return [
        { label: t("partners.all"), count: parties().length },
        { label: t("partners.companies"), count: companies },
      ];
    },
    caption: t("partners.caption", {
      day: formatDay(params.asOf, locale),
      order: t(`partners.sort.${sort.sort}`),
    }),
    get dates() {
      return toAsOfView("/partners", withFaults(reader, ...sort.faults, ...list().faults));
    },
    /** The orders, each with its address: links that work without script. */
    orders: PARTNER_SORTS.map((order, place) => ({
      label: t(`partners.sort.${order}`),
      href: `${localPath("/partners", locale)}${toRawQuery({ asOf: raw.asOf, sort: place ? order : undefined })}`,
      current: order === sort.sort,
    })),
    get rows() {
      return list().rows.map((party) => toRow(party, reader));
    },
    get pages() {
      return list().pages;
    },
  };
}
function partiesOf(reader: Reader): Party[] {
  const { ledger, edition, today, params } = reader;
  const deals = new Map<string, number>();
  for (const { deal } of today.standings)
    for (const id of new Set(deal.parties.map(({ organisationId }) => organisationId)))
      deals.set(id, (deals.get(id) ?? 0) + 1);
  const flows = flowsByParty(today.flows(circularParamsOf(edition, {})).flows);
  return ledger.organisations
    .filter(({ id }) => edition.since.organisation(id) <= params.asOf && (deals.has(id) || flows.has(id)))
    .map((organisation) => ({
      organisation,
      name: nameOf(organisation.id, reader),
      deals: deals.get(organisation.id) ?? 0,
      flows: flows.get(organisation.id),
    }));
}

/** The largest first, or by name in the language's own order; equals by name. */
function sorted(parties: Party[], sort: PartnerSort, locale: "en" | "fr"): Party[] {
  const { compare } = new Intl.Collator(locale);
  const size = ({ deals, flows }: Party): number => {
    if (sort === "name") return 0;
    if (sort === "deals") return deals;
    const usd = flows?.[sort].usd;
    return usd ? statedNumber(usd) : -1;
  };
  return [...parties].sort(
    (a, b) => size(b) - size(a) || compare(a.name, b.name) || byText(a.organisation.id, b.organisation.id),
  );
}

function toRow({ organisation: { id, role }, name, deals, flows }: Party, reader: Reader): PartnerRow {
  return {
    id,
    name,
    href: reader.href(`/partners/${id}`),
    role: inWords(role, reader.wording),
    deals,
    paid: flows && toSide(flows.paid, reader),
    received: flows && toSide(flows.received, reader),
  };
}

function toSide({ flows, usd, boundUsd, unstated }: Side, { wording }: Reader): SideView | undefined {
  const { t } = wording;
  if (!flows) return undefined;
  return {
    amount: usd ? writeMeasured(usd, wording) : t("partners.noAmount"),
    ...(usd && { bound: boundText(usd, boundUsd, wording) }),
    ...(usd && unstated > 0 && { unstated: t("partners.unstated", { count: unstated }) }),
  };
}

/** What binds of an amount, in words: all of it where both read the same. */
function boundText(usd: KnownQuantity, boundUsd: number, wording: Wording): string {
  if (!boundUsd) return wording.t("partners.unbound");
  const [amount, all] = [boundUsd, statedNumber(usd)].map((each) => writeDollars(each, wording));
  return amount === all ? wording.t("partners.allBound") : wording.t("partners.bound", { amount: amount ?? "" });
}
