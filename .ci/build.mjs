import { existsSync, writeFileSync } from "node:fs";
import { mustRun } from "./command.mjs";
import { hashOf, recordedHash } from "./hash.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "db",
  "seeds/schema/deal.json",
  "proxy.ts",
  "next.config.ts",
  "tsconfig.json",
  "package-lock.json",
];
const RECORD = ".next/circuit-build-hash";

/** Builds for production when there is no build, or one of other sources. */
export function buildWhenStale() {
  const now = hashOf(SOURCES);
  if (existsSync(".next/BUILD_ID") && recordedHash(RECORD) === now) return;
  mustRun("npm", ["run", "--silent", "build"]);
  writeFileSync(RECORD, now);
}
