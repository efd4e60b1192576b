import { colon, joinedParts } from "@/lib/format/punctuation";
import { formatDate } from "@/lib/format/date";
import { formatGw } from "@/lib/format/power";
import { inWords } from "@/lib/format/wording";
import type { SiteReading } from "@/lib/model/delivery/delivery";
import type { MilestoneReading } from "@/lib/model/delivery/milestones";
import type { Said, StageAmount } from "@/lib/model/delivery/stages";
import { STAGES } from "@/lib/model/delivery/words";
import { toClaimRow, type ClaimRow } from "../claim-row";
import type { ViewContext } from "../reader";

/** A site as a row: a box for each stage, how sure it is that it is OpenAI's, what comes next, who said so last. */
export type SiteRow = {
  id: string;
  name: string;
  href: string;
  note?: string;
  boxes: { key: string; stage: string; said: Said; text: string }[];
  words: string;
  next?: string;
  newest?: ClaimRow;
};

export function toSiteRow(reading: SiteReading, milestones: MilestoneReading[], context: ViewContext): SiteRow {
  const { wording, href } = context;
  const { t } = wording;
  const { site, claims, certainty, isDead } = reading;
  const boxes = STAGES.map((stage, at) => ({
    key: stage,
    stage: t(`delivery.short.${stage}`),
    ...boxOf(reading, at, wording),
  }));
  const said = boxes.filter((box) => box.said !== "silent");
  const next = milestones.find(
    ({ first, state }) => first.siteId === site.id && first.kind === "promise" && OPEN.includes(state),
  );
  const [newest] = claims;
  const notes = [
    ...(site.kind === "pool" ? [t("delivery.pool")] : []),
    ...(certainty === "stated" ? [] : [t(`certainty.${certainty}`)]),
    ...(isDead ? [t("delivery.dead")] : []),
  ];
  return {
    id: site.id,
    name: inWords(site.name, wording),
    href: `${href(`/deals/${site.dealId}`)}#delivery`,
    ...(notes.length && { note: notes.join(", ") }),
    boxes,
    words: said.length
      ? joinedParts(
          said.map(({ stage, text }) => `${stage}${colon(wording.locale)} ${text}`),
          wording.locale,
        )
      : t("delivery.noWord"),
    ...(next && {
      next: t("delivery.next", { what: inWords(next.first.what, wording), date: formatDate(next.due, wording) }),
    }),
    ...(newest && { newest: toClaimRow(newest, context) }),
  };
}

const OPEN: string[] = ["ahead", "moved", "overdue"];

/** The strongest of what is said of a stage on any basis, with its numbers, each on its own basis. */
const STRENGTH: Said[] = ["stated", "none", "implied", "unnumbered", "silent"];

function boxOf({ bases }: SiteReading, at: number, wording: ViewContext["wording"]): { said: Said; text: string } {
  const all = bases.flatMap(({ basis, amounts }) => (amounts[at] ? [{ basis, amount: amounts[at] }] : []));
  const said = STRENGTH.find((each) => all.some(({ amount }) => amount.said === each)) ?? "silent";
  const numbers = all.filter(({ amount }) => amount.said === said && amount.low + amount.high > 0);
  const shown = said === "stated" || said === "implied" ? numbers : [];
  const text = shown.map(({ basis, amount }) => `${stated(amount, wording)} (${wording.t(`basisShort.${basis}`)})`);
  return { said, text: text.length ? text.join(", ") : wording.t(`delivery.said.${said}`) };
}

const stated = ({ low, high, said }: StageAmount, wording: ViewContext["wording"]): string =>
  said === "implied" || low > 0
    ? wording.t(`delivery.amount.${said === "implied" ? "implied" : "stated"}`, { amount: formatGw(low, wording) })
    : wording.t("quantity.up_to", { amount: formatGw(high, wording) });
