import { getTranslations } from "next-intl/server";
import { Page } from "./page";

/**
 * Shown instead of a page when the ledger cannot be read: what happened, never an empty dashboard. Where its file is
 * and how to put it right is for whoever runs the site, in the log.
 */
export async function LedgerFault() {
  const t = await getTranslations("errors");
  return (
    <Page heading={t("ledger.heading")} lead={t("ledger.lead")}>
      <p>{t("ledger.mend")}</p>
    </Page>
  );
}

/** What tells the process that keeps answers that this is none to keep, and to be told with a 503. */
export const faultMark = (fault: object | undefined) => (fault ? { "data-ledger-fault": "" } : {});
