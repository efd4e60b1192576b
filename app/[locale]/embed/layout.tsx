import { setRequestLocale } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { LedgerFault } from "@/components/layout/ledger-fault";
import styles from "@/components/embeds/embed.module.css";
import { tryLedger } from "@/db/queries/ledger";
import { asLocale } from "@/lib/i18n/locale";

/** The frame of a figure in another page: nothing but the figure. */
export default async function EmbedLayout({ children, params }: LayoutProps<"/[locale]/embed">) {
  setRequestLocale(asLocale((await params).locale));
  const { fault } = await tryLedger();
  return (
    <ClientMessages of={["errors.page"]}>
      <main className={styles.embed}>{fault ? <LedgerFault fault={fault} /> : children}</main>
    </ClientMessages>
  );
}
