import type { Circle } from "@/lib/model/circularity/circles";
import { PURCHASES } from "@/lib/model/exposure/promises";
import type { Reader } from "../reader";

/**
 * The stress in which the first leg of a circle that somebody owes, for a stated amount, is not paid; `undefined` where
 * no leg is such a debt: shares and undisclosed amounts cannot be cut.
 */
export function cutHref({ legs }: Pick<Circle, "legs">, { href }: Pick<Reader, "href">): string | undefined {
  const flows = legs.flatMap((leg) => leg.flows);
  const first = flows.find(
    ({ kind, amount, status }) => PURCHASES.includes(kind) && amount.basis === "stated" && status !== "talks",
  );
  const page = href("/exposure");
  return first && `${page}${page.includes("?") ? "&" : "?"}cut=${encodeURIComponent(first.id)}`;
}
