import type { Unit } from "@/lib/model/quantity";
import type { MessageName } from "@/lib/i18n/english";
import type { Locale } from "./wording";

/**
 * A step of a unit that its numbers are written in: the divisor, and the message that puts the written number into
 * words.
 */
export type Scale = { divisor: number; key: MessageName<"unitLabel"> };

/**
 * The step to write a number of this unit in. French dollars stop at "milliards": its "billion" is 10^12, and a
 * reader of both languages would be misled.
 */
export function scaleFor(unit: Unit, largest: number, locale: Locale): Scale {
  switch (unit) {
    case "GW":
      return { divisor: 1, key: "gigawatts" };
    case "USD":
      if (largest >= 1e12 && locale === "en") return { divisor: 1e12, key: "trillionUsd" };
      if (largest >= 1e9) return { divisor: 1e9, key: "billionUsd" };
      if (largest >= 1e6) return { divisor: 1e6, key: "millionUsd" };
      return { divisor: 1, key: "usd" };
    case "USD_per_GW":
      return { divisor: 1e9, key: "billionUsdPerGw" };
    case "USD_per_share":
      return { divisor: 1, key: "usdPerShare" };
    case "fraction":
      return { divisor: 0.01, key: "percent" };
    case "shares":
      return largest >= 1e6 ? { divisor: 1e6, key: "millionShares" } : { divisor: 1, key: "shares" };
    case "chips":
      return { divisor: 1, key: "chips" };
    case "wafers":
      return { divisor: 1, key: "wafers" };
  }
}
