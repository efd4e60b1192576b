import { JsonLd } from "@/components/share/json-ld";
import { ledgerVersion } from "@/db/queries/ledger-version";
import { standingsOn } from "@/db/queries/standings";
import { siteAddress } from "@/lib/site/site-address";
import type { ViewContext } from "@/lib/views/context";
import { toDataset } from "@/lib/views/dataset";

/** The whole ledger on its latest day, described for search engines, whatever the page shows of it. */
export function LedgerDataset({ context }: { context: ViewContext }) {
  const { ledger } = context;
  return (
    <JsonLd
      data={toDataset(standingsOn(ledger, ledger.days.latest), {
        context,
        version: ledgerVersion(ledger),
        site: siteAddress(),
      })}
    />
  );
}
