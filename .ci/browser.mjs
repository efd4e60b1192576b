import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mustRun } from "./command.mjs";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The system's Chromium, `undefined` when there is none (Playwright's own is then used). */
export const systemChromium = () =>
  [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));

/** Sees to a browser for the tests: the system's, else Debian's package where we are root, else Playwright's own. */
export async function installBrowser() {
  if (systemChromium() || (await hasOwnChromium())) return;
  process.stdout.write("Installing a browser for the tests…\n");
  if (process.getuid?.() === 0 && hasApt()) {
    mustRun("apt-get", ["update", "-qq"]);
    mustRun("apt-get", ["install", "-y", "-qq", "chromium"]);
  } else {
    mustRun("npx", ["playwright", "install", "chromium"]);
  }
}

async function hasOwnChromium() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

function hasApt() {
  try {
    execFileSync("apt-get", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
