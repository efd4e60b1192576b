import { getTranslations } from "next-intl/server";
import type { Wording } from "@/lib/format/wording";
import { labelDollars } from "@/lib/views/circular/amount-text";
import type { CircleLine } from "@/lib/views/circular/line";
import { WIDTH_STEPS } from "@/lib/views/circular/line";
import figureStyles from "../figures/figure.module.css";
import { Still } from "../layout/still";
import { DASHES, GROUP_COLOURS } from "./edge-drawing";

/** What the drawing's lines mean: colour the kind of money, dash how much binds, width the dollars. */
export async function CircleKeys({ lines, wording }: { lines: CircleLine[]; wording: Wording }) {
  const t = await getTranslations("circular");
  const groups = (["money", "equity", "credit"] as const).filter((group) => lines.some((line) => line.group === group));
  const sample = (style: React.SVGProps<SVGPathElement>) => (
    <svg width="26" height="14" aria-hidden="true">
      <path d="M0,7 H26" stroke="currentColor" strokeWidth="3" {...style} />
    </svg>
  );
  return (
    <Still>
      <ul className={figureStyles.keys} aria-label={t("drawing.keys")}>
        {groups.map((group) => (
          <li key={group}>
            {sample({ stroke: GROUP_COLOURS[group], strokeWidth: 5 })}
            {t(`graph.${group}`)}
          </li>
        ))}
        <li>
          {sample(DASHES.solid)}
          {t("drawing.solid")}
        </li>
        <li>
          {sample(DASHES.dashed)}
          {t("drawing.dashed")}
        </li>
        {WIDTH_STEPS.map(({ usd, px }, index) => (
          <li key={px}>
            {sample({ strokeWidth: px })}
            {usd
              ? t("drawing.step", { amount: labelDollars(usd, wording) })
              : t("drawing.thinnest", { amount: labelDollars(WIDTH_STEPS[index + 1]?.usd ?? usd, wording) })}
          </li>
        ))}
      </ul>
    </Still>
  );
}
