import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": resolve(root, "node_modules/server-only/empty.js") } },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**"],
    globalSetup: resolve(root, "tests/template.ts"),
    setupFiles: [resolve(root, "tests/setup.ts")],
    /** 12:45 or 13:45 ahead of UTC: a date that leans on the local day fails here. */
    env: { TZ: "Pacific/Chatham" },
  },
});
