import { formatDay } from "@/lib/format/date";
import type { DeliveryPage } from "@/lib/pages/delivery";
import type { Reader } from "@/lib/views/reader";
import type { Figure } from "../figures/figure";
import { Still } from "../layout/still";
import { SlipPicture, slipHeight } from "./slip-picture";
import { StagePicture, stageHeight } from "./stage-picture";
import { StateKeys } from "./state-keys";

/** The figures of the page by their ids; `undefined` where the filters leave nothing to draw. */
export const DELIVERY_FIGURES = { "delivery-stages": stagesFigure, "delivery-dates": datesFigure } as const;
export type DeliveryFigureId = keyof typeof DELIVERY_FIGURES;

/** Those that have something to draw, in the order of the page. */
export const deliveryFigures = (page: DeliveryPage, reader: Reader): Figure[] =>
  Object.values(DELIVERY_FIGURES).flatMap((figureOf) => figureOf(page, reader) ?? []);

function stagesFigure(page: DeliveryPage, reader: Reader): Figure | undefined {
  const { bars, table } = page.stages;
  if (!table.rows.length) return undefined;
  const { t, day } = wordsOf(reader);
  return {
    id: "delivery-stages",
    title: t("delivery.stages"),
    subtitle: [t("delivery.stagesSubtitle", { day }), bars.likely].filter(Boolean).join(" "),
    sourceLine: t("figure.sourceLine", { count: page.claimCounts.stages, day }),
    table,
    picture: {
      node: (
        <Still>
          <StagePicture view={bars} />
        </Still>
      ),
      height: () => stageHeight(bars),
    },
  };
}

function datesFigure(page: DeliveryPage, reader: Reader): Figure | undefined {
  const { table, ...slips } = page.slips;
  if (!slips.rows.length) return undefined;
  const { t, day } = wordsOf(reader);
  return {
    id: "delivery-dates",
    title: t("delivery.dates"),
    subtitle: t("delivery.datesSubtitle", { day, left: slips.left }),
    sourceLine: t("figure.sourceLine", { count: page.claimCounts.dates, day }),
    table,
    keys: <StateKeys />,
    picture: {
      node: (
        <Still>
          <SlipPicture view={slips} />
        </Still>
      ),
      height: () => slipHeight(slips),
    },
  };
}

const wordsOf = ({ wording: { t, locale }, params }: Reader) => ({ t, day: formatDay(params.asOf, locale) });
