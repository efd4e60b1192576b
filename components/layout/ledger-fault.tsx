import { getTranslations } from "next-intl/server";
import { Page } from "./page";

/** Shown instead of a page when the ledger cannot be read: what happened and what to do, never an empty dashboard. */
export async function LedgerFault({ fault }: { fault: { file: string; message: string } }) {
  const t = await getTranslations("errors");
  return (
    <Page heading={t("ledger.heading")} lead={t("ledger.lead")}>
      <p>{t("ledger.where", { file: fault.file })}</p>
      <p>{t.rich("ledger.mend", { command: () => <code>npm run seed</code> })}</p>
    </Page>
  );
}

/** What tells the process that keeps answers that this is none to keep, and to be told with a 503. */
export const faultMark = (fault: object | undefined) => (fault ? { "data-ledger-fault": "" } : {});
