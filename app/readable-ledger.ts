import { tryLedger } from "@/db/queries/ledger";
import { ApiProblem } from "@/lib/api/problem";
import type { Ledger } from "@/lib/model/ledger";

/** The ledger for what is no page: that it cannot be read is a 503 problem, and the log has the cause. */
export async function getReadableLedger(): Promise<Ledger> {
  const { ledger, fault } = await tryLedger();
  if (fault)
    throw new ApiProblem(
      "ledger-unavailable",
      "The database that holds the deals is missing or damaged; the log says why.",
    );
  return ledger;
}
