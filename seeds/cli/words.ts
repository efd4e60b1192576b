import { formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import { getWording } from "@/lib/i18n/wording";
import type { Claim } from "@/lib/model/ledger";

/** The commands speak English, in the words of the pages. */
export const english: Wording = getWording("en");

/** What a claim states: "6 GW", "Definitive", or its words. */
export function statement(claim: Claim): string {
  if ("quantity" in claim) return formatQuantity(claim.quantity, english);
  return "status" in claim ? english.t(`status.${claim.status}`) : claim.text.en;
}

/** What a claim states it of: "Capacity", "Value of flow 2". */
export function subject({ property, flowId }: Pick<Claim, "property" | "flowId">): string {
  return `${english.t(`property.${property}`)}${flowId ? ` of flow ${flowId.split("#")[1] ?? ""}` : ""}`;
}
