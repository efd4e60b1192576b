import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { messagesFor, type MessagePath } from "@/lib/i18n/messages-for";

/**
 * Gives the client components within it the messages that they use, and no others, since all of them are sent with the
 * page. Messages from a provider further out are replaced, not added to.
 */
export async function ClientMessages({ of, children }: { of: readonly MessagePath[]; children: ReactNode }) {
  const locale = await getLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale, of)}>
      {children}
    </NextIntlClientProvider>
  );
}
