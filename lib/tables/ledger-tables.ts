import type { Ledger } from "@/lib/model/ledger";
import { articleTables } from "./article-tables";
import { claimTable } from "./claim-tables";
import { dealTables } from "./deal-tables";
import { referenceTables, whoTables } from "./reference-tables";
import type { Table } from "./table";

/**
 * The whole ledger as flat tables, nothing lost: from them the same ledger, of the same version, can be made again.
 * Rows stand in an order of their own.
 */
export function ledgerTables(ledger: Ledger): Table[] {
  return [
    ...whoTables(ledger),
    ...dealTables(ledger),
    claimTable(ledger),
    ...articleTables(ledger),
    ...referenceTables(ledger),
  ];
}
