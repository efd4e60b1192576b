import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { messagesFor, type MessagePath } from "@/lib/i18n/messages-for";

/**
 * Hands the client components within it the messages that they use, and no others: whatever is named here is sent
 * with the page. It replaces what a provider around it hands on, and does not add to it.
 */
export async function ClientMessages({ of, children }: { of: readonly MessagePath[]; children: ReactNode }) {
  const locale = await getLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale, of)}>
      {children}
    </NextIntlClientProvider>
  );
}
