import { ledgerVersion } from "@/db/queries/ledger-version";
import { tryLedger } from "@/db/queries/ledger";
import { getSelection } from "@/db/queries/selection";
import { standingsOn } from "@/db/queries/standings";
import { answer } from "@/lib/api/answer";
import { ApiProblem } from "@/lib/api/problem";
import type { LedgerAccess } from "@/lib/api/reading";

/** The ledger as the API is handed it: read by the same queries as the pages, and its failure told as a problem. */
const ACCESS: LedgerAccess = {
  version: async () => ledgerVersion(await readable()),
  read: async (filters) => {
    await readable();
    const { ledger, params: { asOf, ignored }, all, chosen } = await getSelection(filters);
    return { ledger, version: ledgerVersion(ledger), asOf, ignored, all, chosen, standingsOn: (day) => standingsOn(ledger, day) };
  },
};

/** The ledger, or a 503. */
async function readable() {
  const { ledger, fault } = await tryLedger();
  if (fault) throw new ApiProblem("ledger-unavailable", "The database that holds the deals is missing or damaged; the log says why.");
  return ledger;
}

/** Answers a request to the API from this server's ledger. */
export const answerApi = (request: Request, path: string): Promise<Response> => answer(request, path, ACCESS);
