import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "./browser.mjs";
import { prepare } from "./prepare.mjs";
import { installPrimary } from "./primary.mjs";

const begun = Date.now();
await prepare({ ledger: false, build: false });
await installBrowser();
await installPrimary();

const folder = mkdtempSync(join(tmpdir(), "circuit-test-"));
const reports = { unit: join(folder, "unit.json"), e2e: join(folder, "e2e.json") };
/** The tests read a ledger of their own, seeded from these very seeds. */
const environment = {
  ...process.env,
  DATABASE_URL: join(folder, "circuit.db"),
  PLAYWRIGHT_JSON_OUTPUT_NAME: reports.e2e,
};
const failed = [];
const script = (name, ...more) => ["npm", "run", "--silent", name, "--", ...more];

/* The unit tests use one core of two: the checks and the build have the other. */
const [isBuilt] = await Promise.all([
  inOrder([
    ["formatted", script("formatted")],
    ["lint", script("lint")],
    ["unused", script("unused")],
    ["types", script("types")],
    ["build", ["node", ".ci/with-build.mjs"]],
  ]),
  step("unit", script("unit", "--reporter=default", "--reporter=json", `--outputFile=${reports.unit}`)),
]);
if (isBuilt) await step("end to end", script("e2e", "--reporter=list,json"), "inherit");
else failed.push("end to end");

const unit = totals("unit", reports.unit, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
}));
const e2e = totals("end to end", reports.e2e, ({ stats: { expected, flaky, unexpected, skipped } }) => ({
  passed: expected + flaky,
  failed: unexpected,
  skipped,
  flaky,
}));
const skipped = unit.skipped + e2e.skipped;
process.stdout.write(
  `\n${failed.length ? `Failed: ${failed.join(", ")}` : "All steps passed"}, in ${seconds(begun)} s\n` +
    `${unit.passed + e2e.passed} passed, ${unit.failed + e2e.failed} failed${skipped ? `, ${skipped} skipped` : ""}` +
    `${e2e.flaky ? `, ${e2e.flaky} only at a second try` : ""}\n`,
);
process.exitCode = failed.length ? 1 : 0;

/** Runs steps one after the other, whatever becomes of them; whether the last one passed. */
async function inOrder(steps) {
  let passed = true;
  for (const [name, command] of steps) passed = await step(name, command);
  return passed;
}

/**
 * Runs a step. What it prints is kept back until it ends, so that two at a time stay readable, unless told "inherit".
 */
async function step(name, [command, ...words], stdio = ["ignore", "pipe", "pipe"]) {
  const start = Date.now();
  process.stdout.write(`── ${name}…\n`);
  const child = spawn(command, words, { env: environment, stdio });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => printed.push(part));
  const code = await new Promise((ended) => child.on("error", () => ended(1)).on("close", ended));
  if (code !== 0) failed.push(name);
  process.stdout.write(
    `\n${Buffer.concat(printed)}── ${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds(start)} s\n\n`,
  );
  return code === 0;
}

/** The totals of a step's report. A step that failed without a failed test (it could not begin) counts as one. */
function totals(name, file, of) {
  const found = existsSync(file) ? of(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
  return { ...found, failed: found.failed || (failed.includes(name) ? 1 : 0) };
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
