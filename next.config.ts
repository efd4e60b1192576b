import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Messages are compiled at build time: the browser and the server format them without a parser. */
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { messages: { path: "./lib/i18n/messages", locales: ["en", "fr"], format: "json", precompile: true } },
});

/** Where `npm start` and the tests have their build, a folder for each state of the sources (see .ci/build.mjs). */
const build = process.env.CIRCUIT_BUILD;

const config: NextConfig = {
  distDir: build ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  /**
   * `npm test` checks types; checking them again would nearly double the build of every start. Next writes the folder
   * of a build into the tsconfig: into one beside the builds, not into the project's.
   */
  typescript: { ignoreBuildErrors: true, tsconfigPath: build ? ".circuit/tsconfig.json" : "tsconfig.json" },
  /** No picture is resized on request: /_next/image would only be one more address to attack. */
  images: { unoptimized: true },
  /** better-sqlite3 is a native module: it is required at run time, never bundled. */
  serverExternalPackages: ["better-sqlite3"],
  /** Every build has a folder of its own: a cache in it would be 100 MB that nothing reads. */
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default withNextIntl(config);
