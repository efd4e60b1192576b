import { defineRouting } from "next-intl/routing";

/** No detection by browser language: a link opens in the language it was shared in. */
export const routing = defineRouting({
  locales: ["en", "fr"],
  defaultLocale: "en",
  localePrefix: "as-needed",
  localeDetection: false,
  /* A cookie that nothing reads, and links made from the Host header: neither belongs in an answer that is kept. */
  localeCookie: false,
  alternateLinks: false,
});
