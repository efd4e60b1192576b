import { formatDay } from "@/lib/format/date";
import type { ViewContext } from "../reader";
import { writeDollars } from "./amount-text";
import { rangeText } from "./indices";
import type { CircularDay } from "@/lib/model/circularity/circular-day";

/** The page's sentence: how many circles close, and how much of the money with a figure goes round. */
export function toCircularLead({ day, flows, circles, measures }: CircularDay, context: ViewContext): string {
  const { t, locale } = context.wording;
  const values = {
    day: formatDay(day, locale),
    circles: circles.length,
    firm: circles.filter(({ firmness }) => firmness === "firm").length,
  };
  if (!flows.length) return t("circular.leadNothing", values);
  if (!circles.length) return t("circular.leadNoCircle", values);
  return t("circular.lead", {
    ...values,
    range: rangeText(measures, context.wording),
    gross: writeDollars(measures.gross, context.wording),
  });
}
