import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mustRun, timed } from "./command.mjs";

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
  await timed("Installing a browser for the tests", async () => {
    if (process.getuid?.() === 0 && hasApt()) {
      await mustRun("apt-get", ["update", "-qq"], { output: "kept" });
      await mustRun("apt-get", ["install", "-y", "-qq", "chromium"], { output: "kept" });
    } else {
      await mustRun("npx", ["playwright", "install", "chromium"], { output: "kept" });
    }
  });
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
