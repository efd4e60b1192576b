import type { LedgerDays } from "@/lib/model/ledger";
import type { ReaderParams } from "./reader";

/** The query that leads back to what the reader looks at, "" when it is the default; `changes` replace parts of it. */
export function toQuery(
  params: Omit<ReaderParams, "faults">,
  days: LedgerDays,
  changes: Partial<Omit<ReaderParams, "faults">> = {},
): string {
  const { asOf, partners, layers, firmness, q, from, to } = { ...params, ...changes };
  const query = new URLSearchParams();
  for (const partner of partners) query.append("partner", partner);
  for (const layer of layers) query.append("layer", layer);
  for (const group of firmness) query.append("firmness", group);
  if (q) query.set("q", q);
  if (from) query.set("from", from);
  if (to) query.set("to", to);
  if (asOf !== days.latest) query.set("asOf", asOf);
  const text = query.toString();
  return text ? `?${text}` : "";
}
