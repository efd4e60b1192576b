import type { MessageName } from "@/lib/i18n/english";
import type { Wording } from "@/lib/format/wording";

/** The fractions that have a plain name. Between two, the nearer one by its ratio is said. */
const NAMED: [number, MessageName<"circular.part">][] = [
  [1 / 100, "hundredth"],
  [1 / 50, "fiftieth"],
  [1 / 20, "twentieth"],
  [1 / 10, "tenth"],
  [1 / 7, "seventh"],
  [1 / 5, "fifth"],
  [1 / 4, "quarter"],
  [1 / 3, "third"],
  [2 / 5, "twoFifths"],
  [1 / 2, "half"],
  [3 / 5, "threeFifths"],
  [2 / 3, "twoThirds"],
  [3 / 4, "threeQuarters"],
  [9 / 10, "nineTenths"],
  [1, "all"],
];

/** A part of a whole (0 to 1) as one says it, "about a fifth": decimals would claim more than is known. */
export function partWords(part: number, { t }: Wording): string {
  if (part < 1 / 2000) return t("circular.part.none");
  const away = (named: number) => Math.abs(Math.log(named / part));
  const [, name] = NAMED.reduce((best, each) => (away(each[0]) < away(best[0]) ? each : best));
  return t(`circular.part.${name}`);
}
