import type { OutcomeClaim } from "@/lib/model/ledger";
import { formatDate } from "./date";
import { formatQuantity } from "./quantity";
import type { Wording } from "./wording";

/** What became of a milestone, with its day or with the result that fell short. */
export function outcomeInWords({ outcome, day, result }: OutcomeClaim, wording: Wording): string {
  const said = wording.t(`outcome.${outcome}`, { day: day ? formatDate(day, wording) : "" });
  return result ? `${said} (${formatQuantity(result, wording)})` : said;
}
