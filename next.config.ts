import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Messages are compiled at build time: the browser and the server format them without a parser. */
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { messages: { path: "./lib/i18n/messages", locales: ["en", "fr"], format: "json", precompile: true } },
});

/**
 * Which sites may show a page in a frame: none but this one, except for the embeds. Nothing is fetched as what it
 * does not say it is, and only this site learns which page led out.
 */
const policy = (ancestors: string) => [
  {
    key: "Content-Security-Policy",
    value: `base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors ${ancestors}`,
  },
];
const SECURITY = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
];

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
  experimental: { inlineCss: false },
  /** For one header the last rule that matches holds. */
  headers: async () => [
    { source: "/:path*", headers: [...SECURITY, ...policy("'self'")] },
    { source: "/:language(fr)?/embed/:figure", headers: policy("*") },
  ],
};

export default withNextIntl(config);
