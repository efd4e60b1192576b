import { formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { partnersOf } from "@/lib/model/filter";
import type { Organisation } from "@/lib/model/ledger";
import type { Standing } from "@/lib/model/standing";
import { nameOf, type ViewContext } from "./context";
import { toDealRow, type DealRow } from "./deal-row";
import { toFlowRows, type FlowRow } from "./flow-rows";
import { toLayerTotalsView, type LayerTotalsView } from "./layer-totals";

export type PartnerPageView = {
  name: string;
  kicker: string;
  lead: string;
  identity: { label: string; value: string }[];
  verified: boolean;
  deals: DealRow[];
  totals: LayerTotalsView[];
  paid: FlowRow[];
  received: FlowRow[];
  note?: string;
};

/** One partner as of the reader's day: its deals, their totals, and what flows from it and to it. */
export function toPartnerPageView(partner: Organisation, all: Standing[], context: ViewContext): PartnerPageView {
  const { wording, params } = context;
  const { t, locale } = wording;
  const own = all.filter((standing) => partnersOf(standing).includes(partner.id));
  const flows = all.flatMap((standing) => toFlowRows(standing, context));
  const firm = own.filter(({ firmness }) => firmness === "firm").length;
  return {
    name: nameOf(partner.id, context),
    kicker: [t(`organisationKind.${partner.kind}`), inWords(partner.role, wording)].join(", "),
    lead: t("partner.lead", {
      name: nameOf(partner.id, context),
      count: own.length,
      firm,
      day: formatDay(params.asOf, locale),
    }),
    identity: (["ticker", "exchange", "country", "lei"] as const).flatMap((key) => {
      const value =
        key === "country" && partner.country
          ? new Intl.DisplayNames(locale, { type: "region" }).of(partner.country)
          : partner[key];
      return value ? [{ label: t(`partner.identity.${key}`), value }] : [];
    }),
    verified: partner.verification === "seen",
    deals: [...own].reverse().map((standing) => toDealRow(standing, context)),
    totals: toLayerTotalsView(own, context),
    paid: flows.filter(({ from }) => from.id === partner.id),
    received: flows.filter(({ to }) => to.id === partner.id),
    note: partner.note && inWords(partner.note, wording),
  };
}
