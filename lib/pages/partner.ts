import { formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import type { Flow, Organisation } from "@/lib/model/ledger";
import { addedBy, additionsOf } from "@/lib/model/entries";
import { statedStakesIn } from "@/lib/model/stated-stakes";
import type { FlowStanding, Standing } from "@/lib/model/standing";
import { layerTotals } from "@/lib/model/totals";
import { circularParamsOf } from "@/lib/search-params/circular";
import { toHoldings } from "@/lib/views/circular/equity";
import { toPartnerCircles } from "@/lib/views/circular/partner-circles";
import { toFactsTable } from "@/lib/views/exposure/facts";
import { toListedDeal } from "@/lib/views/listed-deal";
import { toAsOfView } from "@/lib/views/filters";
import { toRecordText } from "@/lib/views/delivery/record-text";
import { toFlowRow } from "@/lib/views/flow-rows";
import { toLayerTotalsView } from "@/lib/views/layer-totals";
import { toPaged, withFaults } from "@/lib/views/paged";
import { nameOf, type Reader } from "@/lib/views/reader";
import { toStakesTable } from "@/lib/views/stakes-table";
import { exposuresOn } from "./exposure";
import { once } from "./once";

/**
 * One organisation as of the reader's day: its deals, the totals of what is its own, its circles, who owns shares of
 * it, and what flows from it and to it. `undefined` when the ledger has none of this id. OpenAI has a page as all
 * others have, though it is nobody's partner but all the others'.
 */
export function partnerPage(reader: Reader, id: string) {
  const { wording, params, today, edition } = reader;
  const partner = edition.organisations.get(id);
  if (!partner) return undefined;
  const { t, locale } = wording;
  const name = nameOf(id, reader);
  const own = today.standings.filter(({ deal }) => deal.parties.some(({ organisationId }) => organisationId === id));
  const firm = own.filter(({ firmness }) => firmness === "firm").length;
  const path = `/partners/${id}`;
  /** What it does here is said once it takes part in something. */
  const isKnown = edition.since.organisation(id) <= params.asOf;
  const role = isKnown ? [inWords(partner.role, wording)] : [];
  const deals = once(() =>
    toPaged([...own].reverse(), { path, label: t("partner.deals", { name }), anchor: "deals" }, reader),
  );
  const flowsOf = (param: "paid" | "received", isOwn: (flow: FlowStanding["flow"]) => boolean) =>
    once(() =>
      toPaged(
        flowsThat(today.standings, isOwn),
        { path, label: t(`partner.${param}`, { name }), param, anchor: param },
        reader,
      ),
    );
  const paid = flowsOf("paid", ({ from }) => from === id);
  const received = flowsOf("received", ({ to }) => to === id);
  const toRows = (flows: ReturnType<typeof paid>["rows"]) =>
    flows.map(({ flow, standing }) => toFlowRow(flow, standing, reader));
  return {
    title: name,
    description: role[0],
    heading: name,
    kicker: [t(`organisationKind.${partner.kind}`), ...role].join(", "),
    lead: [
      t("partner.lead", { name, count: own.length, firm, day: formatDay(params.asOf, locale) }),
      toRecordText(id, reader),
    ]
      .filter(Boolean)
      .join(" "),
    identity: identityOf(partner, reader),
    verified: partner.verification === "seen",
    note: isKnown && partner.note ? inWords(partner.note, wording) : undefined,
    circular: reader.href("/circular"),
    get dates() {
      return toAsOfView(path, withFaults(reader, ...deals().faults, ...paid().faults, ...received().faults));
    },
    get deals() {
      return deals().rows.map((standing) => toListedDeal(standing, reader));
    },
    get totals() {
      const partners = [id];
      const added = addedBy(own, (standing) => additionsOf(standing, partners));
      return toLayerTotalsView(layerTotals(own, today.relations, added), {
        ...reader,
        params: { ...params, partners },
      });
    },
    get circles() {
      return toPartnerCircles(id, today.flows(circularParamsOf(edition, {})), reader);
    },
    /** Who holds or may hold shares of it, as a fraction where that is stated, and by what money. */
    get shares() {
      const flows = today.flows(circularParamsOf(edition, {})).flows;
      const held = flows.filter(({ kind, from, to }) => id === (kind === "equity_investment" ? to : from));
      const stakes = statedStakesIn(id, today.standings);
      return {
        stakes: stakes.length ? toStakesTable(stakes, t("partner.stakes", { name }), reader) : undefined,
        holdings: held.some(isEquity) ? toHoldings(held, reader) : undefined,
      };
    },
    /** What it is promised by OpenAI and holds of it; `undefined` for one that is not exposed. */
    get exposure() {
      const own = exposuresOn(reader).filter(({ party }) => party === id);
      return own.length ? toFactsTable(own, reader) : undefined;
    },
    exposed: reader.href("/exposure"),
    get paid() {
      return toRows(paid().rows);
    },
    get received() {
      return toRows(received().rows);
    },
    get pages() {
      return { deals: deals().pages, paid: paid().pages, received: received().pages };
    },
  };
}
export type PartnerPage = NonNullable<ReturnType<typeof partnerPage>>;

const isEquity = ({ kind }: Pick<Flow, "kind">) =>
  kind === "equity_investment" || kind === "warrant" || kind === "stock_grant";

/** The flows that an end of them makes a partner's own, with the deals that they belong to. */
const flowsThat = (standings: Standing[], isOwn: (flow: FlowStanding["flow"]) => boolean) =>
  standings.flatMap((standing) => standing.flows.filter(({ flow }) => isOwn(flow)).map((flow) => ({ flow, standing })));

function identityOf(partner: Organisation, { wording: { t, locale } }: Reader): { label: string; value: string }[] {
  const country = partner.country && new Intl.DisplayNames(locale, { type: "region" }).of(partner.country);
  return (["ticker", "exchange", "country", "lei"] as const).flatMap((key) => {
    const value = key === "country" ? country : partner[key];
    return value ? [{ label: t(`partner.identity.${key}`), value }] : [];
  });
}
