import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { FeedLinks } from "@/components/layout/feed-links";
import { LedgerFault } from "@/components/layout/ledger-fault";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { tryLedger } from "@/db/queries/ledger";
import { routing } from "@/lib/i18n/routing";
import { figures, reading } from "../fonts";
import "@/components/partners/partner-colours.css";
import "./globals.css";

export const viewport: Viewport = { colorScheme: "light dark", themeColor: [{ media: "(prefers-color-scheme: light)", color: "#fbf8f1" }, { media: "(prefers-color-scheme: dark)", color: "#171612" }] };

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: { default: `${t("name")}: ${t("tagline")}`, template: `%s · ${t("name")}` }, description: t("description") };
}

export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const { ledger, fault } = await tryLedger();
  return (
    <html lang={locale} className={`${reading.variable} ${figures.variable}`}>
      <body>
        <FeedLinks locale={locale} />
        <a className="skip" href="#content">{t("skip")}</a>
        <SiteHeader locale={locale} />
        <main id="content" tabIndex={-1}>{fault ? <LedgerFault fault={fault} /> : children}</main>
        <SiteFooter readUpTo={ledger?.days.latest} />
      </body>
    </html>
  );
}
