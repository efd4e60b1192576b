import { formatGw, formatGwRange, formatStageQuantity } from "@/lib/format/power";
import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import type { Delivery } from "@/lib/model/delivery/delivery";
import type { StageTotal } from "@/lib/model/delivery/totals";
import type { ViewContext } from "../reader";
import { sourceHref } from "../source-href";
import { bounded } from "./bounded";
import type { TableView } from "../table";

/** A bar of one basis at one stage; parts are in percent of the longest bar of the figure. */
type StageBar = {
  key: string;
  basis: string;
  amount: string;
  /** Stated of this very stage, implied by later ones, and not excluded by what is stated. */
  stated: number;
  implied: number;
  open: number;
};
export type StageBars = {
  groups: { stage: string; bars: StageBar[]; unnumbered?: string }[];
  likely?: string;
  description: string;
};

/** Gigawatts by stage, a bar for each basis: bases are never added, so no bar stands on another. */
export function toStageBars({ totals, likely }: Delivery, { wording }: ViewContext): StageBars {
  const { t } = wording;
  const most = Math.max(...totals.flatMap(({ totals: of }) => of.map(({ high }) => high)), 1e-9);
  const percent = (gigawatts: number) => Number(((gigawatts / most) * 100).toFixed(2));
  const groups = totals.map(({ stage, totals: of, unnumbered }) => ({
    stage: t(`stage.${stage}`),
    bars: of.map(({ basis, stated, low, high }) => ({
      key: `${stage} ${basis}`,
      basis: t(`basisShort.${basis}`),
      amount: formatGwRange(low, high, wording),
      stated: percent(stated),
      implied: percent(low - stated),
      open: percent(high - low),
    })),
    ...(unnumbered.length && { unnumbered: t("delivery.unnumbered", { count: unnumbered.length }) }),
  }));
  const words = groups.map(({ stage, bars }) =>
    t("delivery.stageWords", {
      stage,
      amounts: bars.map(({ basis, amount }) => `${amount} (${basis})`).join(", ") || "–",
    }),
  );
  return { groups, likely: likelyWords(likely, wording), description: words.join(" ") };
}

/** What likely OpenAI's runs beside the total: in words, so that no picture adds it. */
function likelyWords(likely: StageTotal[], wording: ViewContext["wording"]): string | undefined {
  const running = likely.at(-1)?.totals.filter(({ stated }) => stated > 0) ?? [];
  if (!running.length) return undefined;
  const amounts = running.map(({ basis, stated }) => `${formatGw(stated, wording)} ${wording.t(`basis.${basis}`)}`);
  return wording.t("delivery.likely", { amounts: amounts.join(", ") });
}

/** The claims behind the picture, a row each. */
export function toStageTable({ sites }: Delivery, context: ViewContext): TableView {
  const { wording, edition, href } = context;
  const { t } = wording;
  return {
    caption: t("delivery.stagesCaption"),
    columns: (["site", "stage", "amount", "basis", "certainty", "day", "source"] as const).map((column) => ({
      label: t(`delivery.column.${column}`),
    })),
    rows: bounded(
      sites.flatMap(({ site, claims }) => claims.map((claim) => ({ site, claim }))),
      { columns: 7, file: "delivery" },
      context,
      ({ site, claim }) => [
        { text: inWords(site.name, wording), href: `${href(`/deals/${site.dealId}`)}#delivery` },
        { text: t(`stage.${claim.property}`) },
        { text: formatStageQuantity(claim.quantity, wording) },
        { text: t(`basisShort.${claim.basis ?? "unstated"}`) },
        { text: t(`certainty.${claim.certainty}`) },
        { text: formatDate(claim.statedOn, wording), value: claim.statedOn.edtf },
        {
          text: edition.source(claim.sourceId)?.publisher ?? claim.sourceId,
          href: sourceHref(claim.sourceId, { href }),
        },
      ],
    ),
  };
}
