import type { Ledger } from "@/lib/model/ledger";
import { articleTables } from "./article-tables";
import { claimTable } from "./claim-table";
import { dealTables } from "./deal-tables";
import { referenceTables } from "./reference-tables";
import type { Table } from "./table";
import { whoTables } from "./who-tables";

/**
 * The whole ledger as flat tables: from them the same ledger, of the same version, can be made again. The order of rows
 * does not depend on the order in which they were read.
 */
export const ledgerTables = (ledger: Ledger): Table[] => [
  ...whoTables(ledger),
  ...dealTables(ledger),
  claimTable(ledger),
  ...articleTables(ledger),
  ...referenceTables(ledger),
];
