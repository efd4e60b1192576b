import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Messages are compiled at build time: the browser and the server format them without a parser. */
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { messages: { path: "./lib/i18n/messages", locales: ["en", "fr"], format: "json", precompile: true } },
});

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  /** `npm test` checks types; checking them again would nearly double the build of every start. */
  typescript: { ignoreBuildErrors: true },
  /** better-sqlite3 is a native module: it is required at run time, never bundled. */
  serverExternalPackages: ["better-sqlite3"],
  /**
   * The stylesheets are small and every page needs them before its first paint: a request of their own would only
   * delay it.
   */
  experimental: { inlineCss: true },
};

export default withNextIntl(config);
