import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./fixtures";

const PORT = 3225;
/** An import must be on the pages this long after it has ended, in ms. */
const SHOWN_WITHIN_MS = 2000;

test("an import reaches a running server within two seconds, without a restart", async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "circuit-import-"));
  const env = { ...process.env, DATABASE_URL: join(folder, "circuit.db") };
  execFileSync("npm", ["run", "--silent", "seed"], { env });
  const deal = join(folder, "amd.json");
  const power = {
    property: "power",
    quantity: { qualifier: "exact", low: 7.25, high: 7.25, unit: "GW" },
    source: "amd-nasdaq",
    statedOn: "2026-07-10",
    rank: "preferred",
    n: 2,
    updates: ["amd-6gw-2025-10/power/amd-nasdaq"],
  };
  writeFileSync(deal, JSON.stringify({ id: "amd-6gw-2025-10", claims: [power] }));
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(PORT)], {
    env,
    stdio: "ignore",
  });
  try {
    const address = `http://localhost:${PORT}/deals/amd-6gw-2025-10`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
    await page.goto(address);
    await expect(page.getByText("7.25 GW")).toHaveCount(0);
    const said = execFileSync(
      "npm",
      ["run", "--silent", "ledger", "--", "import", "--read-up-to", "2026-12-31", deal],
      { env, encoding: "utf8" },
    );
    const ended = performance.now();
    expect(said).toContain("New: deals 0, claims 1");
    await page.reload();
    await expect(page.getByText("7.25 GW").first()).toBeVisible();
    expect(performance.now() - ended).toBeLessThan(SHOWN_WITHIN_MS);
  } finally {
    server.kill();
  }
});

test("the JSON Schema of a deal file is served for editors anywhere", async ({ request }) => {
  const answer = await request.get("/schema/deal.json");
  expect(answer.headers()["content-type"]).toContain("application/schema+json");
  expect(await answer.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});
