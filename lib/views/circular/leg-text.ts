import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import type { Leg } from "@/lib/model/circularity/circles";
import { measuredFlows, measuredUsd } from "@/lib/model/circularity/measured";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import type { FlowKind } from "@/lib/model/vocabulary";
import { nameOf, type ViewContext } from "../reader";
import { writeMeasured } from "./amount-text";

/** Kinds that are paid over the term of their contract; an investment is paid once, in one or a few steps. */
const PAID_OVER_A_TERM: FlowKind[] = ["cloud_contract", "lease", "loan"];

/**
 * A leg of a circle with what it comes to, the days when its flows began, and their terms where a source states them:
 * "OpenAI → Amazon: $138B, begun 3 Nov 2025 (seven years), 27 Feb 2026". A stake and a rent of years are not alike.
 */
export function legText({ from, to, flows, usd }: Leg, context: ViewContext): string {
  const { wording } = context;
  const { t } = wording;
  const measured = measuredFlows(flows);
  const doubt = { mayBeMore: measured.length < flows.length };
  const shown = measured.length ? measured : flows;
  const days = [...shown]
    .sort((a, b) => (a.since.latest < b.since.latest ? -1 : 1))
    .map((flow) => begun(flow, context));
  return t("circular.circles.leg", {
    leg: `${nameOf(from, context)} → ${nameOf(to, context)}`,
    amount:
      usd === undefined ? t("circular.circles.noFigure") : writeMeasured(measuredUsd(usd, measured, doubt), wording),
    days: [...new Set(days)].join(", "),
  });
}

function begun({ since, kind, dealId }: MoneyFlow, context: ViewContext): string {
  const { wording, today } = context;
  const day = formatDate(since, wording);
  const term = PAID_OVER_A_TERM.includes(kind) && termOf(dealId, { wording, today });
  return term ? `${day} (${term})` : day;
}

/** A longer term is shown on the deal's page only. */
const LONGEST_TERM = 40;

/** What a source says of a contract's length: the first clause of its words, as part of a sentence. */
function termOf(dealId: string, { wording, today }: Pick<ViewContext, "wording" | "today">): string | undefined {
  const shown = today.standing(dealId)?.properties.find(({ property }) => property === "term")?.shown;
  if (!shown || !("text" in shown)) return undefined;
  const [text = ""] = inWords(shown.text, wording).replace(/\.$/, "").split(/[,;] /);
  if (text.length > LONGEST_TERM) return undefined;
  return text.charAt(0).toLocaleLowerCase(wording.locale) + text.slice(1);
}
