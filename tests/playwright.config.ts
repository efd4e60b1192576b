import { defineConfig } from "@playwright/test";
import { systemChromium } from "../.ci/browser.mjs";
import { PORT, READER } from "./e2e/reader";

/**
 * What the system's Chromium, unlike Playwright's own, prepares for each window that no test ever sees: two renderers
 * for the address bar, more than half of what a page costs. Of two such switches the last counts, so that those by
 * which Playwright keeps pages steady are repeated.
 */
const NOT_WANTED = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  /**
   * Two browsers and a server share two cores: what fails once in a thousand for want of time is tried again, and
   * listed as flaky at the end of the run, to be mended. What fails twice is a fault.
   */
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...READER,
    browserName: "chromium",
    /**
     * A trace of every step costs a quarter of the time: `npm run e2e -- --trace on FILE` makes one where it is
     * needed.
     */
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: systemChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        `--disable-features=${NOT_WANTED.join(",")}`,
      ],
    },
  },
  /** A repository of the tests' own: pages then link to its form for reporting errors. */
  webServer: {
    env: { REPOSITORY_URL: "https://git.example.org/circuit", PORT: String(PORT) },
    command: "node --import tsx lib/serve/run.ts",
    cwd: "..",
    port: PORT,
    stdout: "ignore",
    reuseExistingServer: false,
  },
});
