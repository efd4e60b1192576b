import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "./browser.mjs";
import { buildWhenStale } from "./build.mjs";
import { run } from "./command.mjs";
import { installDependencies } from "./dependencies.mjs";
import { seedWhenStale } from "./ledger.mjs";

installDependencies();
await installBrowser();

/** The tests read a ledger of their own, seeded from these very seeds. */
process.env.DATABASE_URL = join(mkdtempSync(join(tmpdir(), "circuit-test-")), "circuit.db");
const failed = ["formatted", "lint", "types", "unit"].filter(
  (step) => !passes(step, () => run("npm", ["run", "--silent", step])),
);
seedWhenStale();
buildWhenStale();
if (!passes("end to end", () => run("npm", ["run", "--silent", "e2e"]))) failed.push("end to end");
process.stdout.write(
  failed.length ? `\nFailed: ${failed.join(", ")}\n` : "\nAll passed: format, lint, types, unit, end to end\n",
);
process.exit(failed.length ? 1 : 0);

function passes(name, step) {
  process.stdout.write(`\n── ${name}\n`);
  const begun = Date.now();
  const code = step();
  process.stdout.write(
    `── ${name}: ${code === 0 ? "passed" : "FAILED"} in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`,
  );
  return code === 0;
}
