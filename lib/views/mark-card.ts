import { formatDate } from "@/lib/format/date";
import { joinedParts } from "@/lib/format/punctuation";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { behindEntries, behindFlow, countClaims, type Behind } from "@/lib/model/claims-behind";
import { moneyFlows, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import { entriesOf } from "@/lib/model/entries";
import { layerOf, MEASURES, type Entry, type Measure } from "@/lib/model/entry";
import type { QuantityClaim } from "@/lib/model/ledger";
import type { Standing } from "@/lib/model/standing";
import { LAYERS } from "@/lib/model/vocabulary";
import { circularParamsOf } from "@/lib/search-params/circular";
import { promisesByDeal } from "./delivery/promises";
import { amountText } from "./circular/amount-text";
import { partTexts } from "./range-table";
import { nameOf, type Reader } from "./reader";

/** What a mark stands for: a figure, what binds of it, who says so and how many claims are behind it. */
type MarkLine = { measure?: Measure; label: string; figure: string; parts?: string; source?: string };
/** The card of a mark: of a deal, of all that one party pays another, of a promise, of a step, of an assumption. */
export type MarkCard = {
  title: string;
  facts: string[];
  lines: MarkLine[];
  /** What its link says, where it leads to no page. */
  open?: string;
};

/** How many of a deal's promised days, of a pair's flows, or of the deals that moved a line a card tells. */
export const MOST = 4;

/** Figures of one deal, read as every chart reads them; `undefined` before its announcement. */
export function dealCard(reader: Reader, id: string): MarkCard | undefined {
  const standing = reader.today.standing(id);
  if (!standing) return undefined;
  const { wording, params } = reader;
  const { t } = wording;
  const promises = promisesByDeal([standing], reader).get(id) ?? [];
  const announced = t("charts.card.announced", { date: formatDate(standing.deal.announced, wording) });
  return {
    title: inWords(standing.deal.title, wording),
    facts: [
      joinedParts([t(`status.${standing.status}`), announced], wording.locale),
      ...promises.slice(0, MOST).map(({ first, due, state }) =>
        t("charts.card.promise", {
          what: inWords(first.what, wording),
          date: formatDate(due, wording),
          state: t(`delivery.mark.${state}`),
        }),
      ),
    ],
    lines: [
      ...MEASURES.flatMap((measure) =>
        LAYERS.flatMap((layer) =>
          entriesOf([standing], layer, measure, params.partners).map((entry) => ({
            measure,
            label: t(`layer.${layer}`),
            ...entryWords(entry, reader),
          })),
        ),
      ),
      ...uncounted(standing, reader),
    ],
  };
}

/** Flows that no total counts: shares, warrants, money for shares of others than OpenAI. */
const uncounted = (standing: Standing, reader: Reader): MarkLine[] =>
  moneyFlows(standing)
    .filter((flow) => !layerOf(flow, standing.deal))
    .slice(0, MOST)
    .map((flow) => {
      const { label, ...line } = flowLine(flow, standing, reader);
      const between = `${nameOf(flow.from, reader)} → ${nameOf(flow.to, reader)}`;
      return { measure: "value", label: `${label}, ${between}`, ...line };
    });

/** An entry of a total: its figure, its parts by firmness, and who says so. */
export function entryWords(entry: Entry, reader: Reader) {
  const { wording } = reader;
  const { quantity, basis, parts, claims } = entry;
  const texts = partTexts(parts, reader);
  const [only] = parts;
  return {
    figure: [formatQuantity(quantity, wording), ...(basis ? [wording.t(`basis.${basis}`)] : [])].join(" "),
    parts: texts.length || !only ? joinedParts(texts, wording.locale) : wording.t(`firmness.${only.firmness}`),
    source: sourceWords(claims[0], behindEntries([entry]), reader),
  };
}

/** Everything that one party pays or gives another, under the reader's filters; `undefined` where nothing passes. */
export function pairCard(reader: Reader, from: string, to: string): MarkCard | undefined {
  const params = circularParamsOf(reader.edition, reader.raw);
  const { day, flows } = reader.edition.on(params.reader.asOf).flows(params);
  const own = flows.filter((flow) => flow.from === from && flow.to === to);
  if (!own.length) return undefined;
  const { t } = reader.wording;
  const { standing } = reader.edition.on(day);
  return {
    title: `${nameOf(from, reader)} → ${nameOf(to, reader)}`,
    open: t("charts.card.openFlows"),
    facts: own.length > MOST ? [t("charts.card.more", { shown: MOST, count: own.length })] : [],
    lines: own.slice(0, MOST).flatMap((flow) => {
      const deal = standing(flow.dealId);
      return deal ? [flowLine(flow, deal, reader)] : [];
    }),
  };
}

function flowLine(flow: MoneyFlow, deal: Standing, reader: Reader): MarkLine {
  const { wording } = reader;
  const { t } = wording;
  const own = deal.flows.find((each) => each.flow.id === flow.id);
  return {
    label: t(`flowKind.${flow.kind}`),
    figure: amountText(flow, wording),
    parts: `${t(`status.${flow.status}`)}, ${t(`firmness.${flow.firmness}`).toLowerCase()}`,
    source: sourceWords(flow.claim, own ? behindFlow(own, deal, ["value", "shares", "power"]) : [], reader),
  };
}

/** Who said it first among those shown, with its grade, when, and how many claims are behind the figure. */
function sourceWords(claim: QuantityClaim | undefined, behind: Behind[], { wording, edition }: Reader): string {
  const { t } = wording;
  const count = countClaims(behind);
  if (!claim) return t("claim.claims", { count });
  return t("charts.card.source", {
    name: edition.source(claim.sourceId)?.publisher ?? claim.sourceId,
    grade: claim.grade,
    date: formatDate(claim.statedOn, wording),
    count,
  });
}
