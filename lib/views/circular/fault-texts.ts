import { formatNumber } from "@/lib/format/number";
import type { CircularFault, CircularParams } from "@/lib/search-params/circular";
import { faultTexts } from "../filters";
import { nameOf, type ViewContext } from "../reader";

/** What in the page's address was not understood, in words that name the field of the form. */
export function circularFaultTexts({ reader, faults }: CircularParams, context: ViewContext): string[] {
  const { t, locale } = context.wording;
  const field = (param: CircularFault["param"]): string => {
    const [, key, id = ""] = /^(share|price)_(.*)$/.exec(param) ?? [];
    if (key === "share" || key === "price") return t(`circular.filters.${key}`, { name: nameOf(id, context) });
    return param === "kind" || param === "min" || param === "unitCost" || param === "margin"
      ? t(`circular.filters.${param}`)
      : param;
  };
  return [
    ...faultTexts(reader, context.wording),
    ...faults.map(({ param, value, reason, used }) =>
      t(`circular.filters.problem.${reason}`, {
        field: field(param),
        value: value.slice(0, 40),
        used: used === "" ? "" : formatNumber(Number(used), locale),
      }),
    ),
  ];
}
