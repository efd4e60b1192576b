import { setRequestLocale } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { faultMark, LedgerFault } from "@/components/layout/ledger-fault";
import styles from "@/components/embeds/embed.module.css";
import { tryEdition } from "@/db/edition";
import { asLocale } from "@/lib/i18n/locale";

/** The frame of a figure in another page: nothing but the figure. */
export default async function EmbedLayout({ children, params }: LayoutProps<"/[locale]/embed">) {
  setRequestLocale(asLocale((await params).locale));
  const { fault } = tryEdition();
  return (
    <ClientMessages of={["errors.page"]}>
      {/* A link followed inside the frame would end at a page that refuses to be framed. */}
      <base target="_blank" />
      <main className={styles.embed} {...faultMark(fault)}>
        {fault ? <LedgerFault /> : children}
      </main>
    </ClientMessages>
  );
}
