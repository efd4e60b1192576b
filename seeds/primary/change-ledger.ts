import { ledgerPrimary } from "@/db/following/primary";

/**
 * Makes a change to the ledger: to this machine's file, or, where it follows a primary, to the primary's. Tells where
 * it was made, the file or the primary's address. Only who follows a primary needs libSQL.
 */
export async function changeLedger<Made>(
  file: string,
  change: (file: string) => Promise<Made>,
): Promise<{ made: Made; where: string }> {
  const primary = ledgerPrimary();
  if (!primary) return { made: await change(file), where: file };
  const { changePrimary } = await import("./change-primary");
  return { made: await changePrimary(primary, change), where: primary.url };
}
