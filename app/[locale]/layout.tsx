import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { EarlyTheme } from "@/components/layout/early-theme";
import { figures, reading } from "@/components/layout/fonts";
import { routing } from "@/lib/i18n/routing";
import { siteAddress } from "@/lib/site/site";
import "@/components/layout/theme.css";
import "@/components/partners/partner-colours.css";
import "./globals.css";
import "@/components/layout/touch.css";
import "@/components/layout/print.css";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#171612" },
  ],
};

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: "site" });
  return {
    metadataBase: siteAddress(),
    title: { default: `${t("name")}: ${t("tagline")}`, template: `%s · ${t("name")}` },
    description: t("description"),
  };
}

/** The shell of everything in a language: the site's pages and the embeds have each their own frame within it. */
export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} className={`${reading.variable} ${figures.variable}`} suppressHydrationWarning>
      <head>
        <EarlyTheme />
      </head>
      <body>{children}</body>
    </html>
  );
}
