import { joinedParts } from "@/lib/format/punctuation";
import { formatDay } from "@/lib/format/date";
import { formatSum } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { behindEntries, countClaims } from "@/lib/model/claims-behind";
import { netEntries } from "@/lib/model/count-once";
import type { CumulativeLine } from "@/lib/model/cumulative";
import type { Entry } from "@/lib/model/entry";
import { filterStandings } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { layerTotal } from "@/lib/model/totals";
import { labelOf, lineKey } from "./cumulative-chart";
import { linesOf } from "./lines-over-time";
import { entryWords, MOST, type MarkCard } from "./mark-card";
import type { Reader } from "./reader";

/** What names a step: the measure, the day on which the line steps, and the line's own name. */
type Step = { measure: string; day: string; line: string };

/**
 * The card of a step of a line over time: what the layer came to on that day, what of it binds, what it was before, and
 * the deals that moved it, each with its source. `undefined` where no line has such a step.
 */
export function stepCard(reader: Reader, { measure, day, line: key }: Step): MarkCard | undefined {
  const line = linesOf(reader).lines.find((each) => each.measure === measure && lineKey(each) === key);
  const at = line?.points.findIndex((point) => point.day === day) ?? -1;
  const point = line?.points[at];
  if (!line || !point) return undefined;
  const { wording } = reader;
  const { t, locale } = wording;
  const before = line.points[at - 1];
  const [now, then] = [countedOn(day, line, reader), before ? countedOn(before.day, line, reader) : NOTHING];
  const [countedNow, countedThen] = [now, then].map(
    ({ entries }) => new Map(entries.map((each) => [idOf(each), each])),
  );
  const moved = now.entries.filter((entry) => !isSame(countedThen?.get(idOf(entry)), entry));
  const left = then.entries.filter((entry) => !countedNow?.has(idOf(entry)));
  const label = labelOf(line, wording);
  const short = ({ standing: { deal } }: Entry) => inWords(deal.short, wording);
  return {
    title: t("charts.card.step", { layer: label, day: formatDay(day, locale) }),
    open: t("charts.card.openChanges"),
    facts: [
      ...left.slice(0, MOST).map((entry) => t(`charts.card.${goneAs(entry, day, reader)}`, { deal: short(entry) })),
      ...(moved.length > MOST ? [t("charts.card.more", { shown: MOST, count: moved.length })] : []),
    ],
    lines: [
      {
        label: t("charts.card.net"),
        figure: formatSum(point.net, wording),
        parts: now.firm ? `${formatSum(now.firm, wording)} ${t("firmness.firm").toLowerCase()}` : "",
        source: joinedParts(
          [
            ...(before ? [t("charts.card.before", { figure: formatSum(before.net, wording) })] : []),
            t("claim.claims", { count: countClaims(behindEntries(now.entries)) }),
          ],
          wording.locale,
        ),
      },
      ...moved.slice(0, MOST).map((entry) => ({ label: short(entry), ...entryWords(entry, reader) })),
    ],
  };
}

type Counted = { entries: Entry[]; firm?: Parameters<typeof formatSum>[0] };
const NOTHING: Counted = { entries: [] };

/** What a line counts on a day, under the reader's filters. */
function countedOn(day: IsoDay, { layer, measure, basis }: CumulativeLine, reader: Reader): Counted {
  const { standings, relations } = reader.edition.on(day);
  const chosen = filterStandings(standings, reader.filter);
  const total = layerTotal(chosen, relations, layer, measure, reader.params.partners);
  if (!total) return NOTHING;
  if (!basis) return { entries: netEntries(total), firm: total.firm };
  const isOfBasis = (of: { basis?: string }) => (of.basis ?? "unstated") === basis;
  return { entries: netEntries(total).filter(isOfBasis), firm: total.bases.find(isOfBasis)?.firm };
}

const idOf = ({ standing }: Entry) => standing.deal.id;
const isSame = (a: Entry | undefined, b: Entry) => JSON.stringify(a?.parts) === JSON.stringify(b.parts);

/** Why a deal is counted no more: it has ended, or something else counts in its place. */
function goneAs(entry: Entry, day: IsoDay, { edition }: Reader): "ended" | "replaced" {
  const standing = edition.on(day).standing(idOf(entry));
  return standing?.firmness === "dead" || entry.isDead ? "ended" : "replaced";
}
