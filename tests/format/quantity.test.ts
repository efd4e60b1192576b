import { describe, expect, it } from "vitest";
import { formatAmount, formatLabel, formatQuantity } from "@/lib/format/quantity";
import type { KnownQuantity, Quantity } from "@/lib/model/quantity";
import { wordingFor } from "../wording";

const english = wordingFor("en");
const french = wordingFor("fr");
const usd = (low: number, high = low): KnownQuantity => ({
  qualifier: low === high ? "exact" : "range",
  unit: "USD",
  low,
  high,
});
/** Intl writes no-break spaces; a reader sees spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("a quantity in words", () => {
  it.each<[Quantity, string, string]>([
    [{ qualifier: "exact", unit: "GW", low: 6, high: 6 }, "6 GW", "6 GW"],
    [{ qualifier: "at_least", unit: "GW", low: 10 }, "at least 10 GW", "au moins 10 GW"],
    [{ qualifier: "more_than", unit: "USD", low: 400e9 }, "more than $400B", "plus de 400 milliards de dollars"],
    [{ qualifier: "up_to", unit: "fraction", high: 0.1 }, "up to 10%", "jusqu’à 10 %"],
    [{ qualifier: "about", unit: "USD", low: 300e9, high: 300e9 }, "about $300B", "environ 300 milliards de dollars"],
    [{ qualifier: "target", unit: "GW", low: 10, high: 10 }, "10 GW (target)", "10 GW (objectif)"],
    [
      { qualifier: "range", unit: "USD_per_GW", low: 50e9, high: 60e9 },
      "$50–60B per GW",
      "50–60 milliards de dollars par GW",
    ],
    [{ qualifier: "exact", unit: "shares", low: 160e6, high: 160e6 }, "160M shares", "160 millions d’actions"],
    [{ qualifier: "exact", unit: "USD_per_share", low: 0.01, high: 0.01 }, "$0.01 a share", "0,01 $ par action"],
    [{ qualifier: "exact", unit: "USD", low: 0, high: 0 }, "$0", "0 dollar"],
    [{ qualifier: "about", unit: "USD", low: 1e9, high: 1e9 }, "about $1B", "environ 1 milliard de dollars"],
  ])("names its unit and its qualifier in both languages: %o", (quantity, en, fr) => {
    expect(plain(formatQuantity(quantity, english))).toBe(en);
    expect(plain(formatQuantity(quantity, french))).toBe(fr);
  });

  it("never lets undisclosed, unknown and zero look alike", () => {
    const three: Quantity[] = [
      { qualifier: "undisclosed", unit: "USD" },
      { qualifier: "unknown", unit: "USD" },
      usd(0),
    ];
    expect(new Set(three.map((quantity) => formatQuantity(quantity, english))).size).toBe(3);
    expect(new Set(three.map((quantity) => formatQuantity(quantity, french))).size).toBe(3);
  });

  it("writes 10^12 dollars as trillions in English and as thousands of milliards in French", () => {
    expect(formatAmount(usd(1.3e12, 1.56e12), english)).toBe("$1.30–1.56T");
    expect(plain(formatAmount(usd(1.3e12, 1.56e12), french))).toBe("1 300–1 560 milliards de dollars");
    expect(formatAmount(usd(1e12), english)).toBe("$1T");
  });

  it("keeps decimals that the source states and adds none", () => {
    expect(formatAmount(usd(23.25e9), english)).toBe("$23.25B");
    expect(formatAmount(usd(350e6), english)).toBe("$350M");
    expect(formatAmount({ qualifier: "exact", unit: "GW", low: 0.75, high: 0.75 }, french)).toBe("0,75 GW");
  });

  it("puts a sign for the qualifier on a chart's label", () => {
    expect(formatLabel({ qualifier: "at_least", unit: "GW", low: 10 }, english)).toBe("≥ 10 GW");
    expect(formatLabel({ qualifier: "up_to", unit: "USD", high: 100e9 }, english)).toBe("≤ $100B");
  });
});
