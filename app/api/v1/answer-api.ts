import { getReadableLedger } from "@/app/readable-ledger";
import { ledgerVersion } from "@/db/queries/ledger-version";
import { getSelection } from "@/db/queries/selection";
import { standingsOn } from "@/db/queries/standings";
import { answer } from "@/lib/api/answer";
import type { LedgerAccess } from "@/lib/api/reading";

/** The ledger as the API is handed it: read by the same queries as the pages, and its failure told as a problem. */
const ACCESS: LedgerAccess = {
  version: async () => ledgerVersion(await getReadableLedger()),
  read: async (filters) => {
    await getReadableLedger();
    const {
      ledger,
      params: { asOf, ignored },
      all,
      chosen,
    } = await getSelection(filters);
    return {
      ledger,
      version: ledgerVersion(ledger),
      asOf,
      ignored,
      all,
      chosen,
      standingsOn: (day) => standingsOn(ledger, day),
    };
  },
};

/** Answers a request to the API from this server's ledger. */
export const answerApi = (request: Request, path: string): Promise<Response> => answer(request, path, ACCESS);
