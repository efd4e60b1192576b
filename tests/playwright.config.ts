import { defineConfig } from "@playwright/test";
import { systemChromium } from "../.ci/browser.mjs";

const port = 3210;

export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
    trace: "retain-on-failure",
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
      ],
    },
  },
  /** A repository of the tests' own: pages then link to its form for reporting errors. */
  webServer: {
    env: { REPOSITORY_URL: "https://git.example.org/circuit" },
    command: `node node_modules/next/dist/bin/next start --port ${port}`,
    cwd: "..",
    port,
    stdout: "ignore",
    reuseExistingServer: false,
  },
});
