import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { databaseFile } from "@/db/location";
import { expect, test } from "./fixtures";
import { serve } from "./serve";

/* One server, whose ledger's file changes under it from test to test, in this order. It names no repository. */
test.describe("a running server", () => {
  test.describe.configure({ mode: "default" });

  const folder = mkdtempSync(join(tmpdir(), "circuit-ledger-file-"));
  const file = join(folder, "of-the-tests.db");
  let server: Awaited<ReturnType<typeof serve>>;
  test.beforeAll(async () => {
    server = await serve({ DATABASE_URL: file, REPOSITORY_URL: "" }, 3221);
  });
  test.afterAll(() => server.stop());

  for (const [state, content, cause] of [
    ["missing", undefined, "there is no such file. If it was there before, a volume may not be mounted"],
    ["empty", "", "it is empty. There is no backup beside it"],
    ["damaged", "SQLite format 3\0 and then rubbish ".repeat(400), "file is not a database. There is no backup"],
  ] as const) {
    test(`says on every page and in its log that its ledger is ${state}, never an empty dashboard`, async ({
      open,
      allowErrors,
    }) => {
      allowErrors();
      if (content !== undefined) writeFileSync(file, content);
      for (const [path, heading] of [
        ["/", "The ledger cannot be read"],
        ["/deals", "The ledger cannot be read"],
        ["/fr/timeline", "Le registre est illisible"],
      ] as const) {
        const page = await open(`${server.address}${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
        const told = await fetch(`${server.address}${path}`);
        expect([told.status, told.headers.get("retry-after")]).toEqual([503, "5"]);
        expect(await told.text()).not.toContain("of-the-tests.db");
      }
      const oembed = `/oembed?url=${server.address}/`;
      const card = "/cards/en/overview.png";
      for (const path of ["/api/v1/deals", "/data/circuit.db", "/feed.atom", "/sitemap.xml", card, oembed]) {
        const answer = await fetch(`${server.address}${path}`);
        expect([answer.status, answer.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
        expect(answer.headers.get("retry-after")).toBe("5");
        expect(await answer.text()).not.toContain("of-the-tests.db");
      }
      expect(server.log()).toContain(`The ledger at ${file} cannot be read: ${cause}`);
    });
  }

  test("shows the ledger again once its file is whole, without a restart", async ({ open }) => {
    writeFileSync(file, new Database(databaseFile(), { readonly: true }).serialize());
    const page = await open(`${server.address}/deals/amd-6gw-2025-10`);
    await expect(page.locator("#power summary")).toContainText("6 GW");
  });

  test("goes on as it was while another process has its file locked, whatever is asked for then", async () => {
    const other = new Database(file);
    other.pragma("journal_mode = DELETE");
    await fetch(`${server.address}/deals`);
    other.exec("BEGIN EXCLUSIVE");
    for (const path of [
      ...["/search?q=nvidia", "/fr/search?q=nvidia", "/deals?q=nvidia", "/embed/power?q=nvidia", "/data", "/fr/data"],
      ...["/api/v1/deals?q=nvidia", "/feed.atom?q=nvidia", "/cards/en/deals.png?q=nvidia", "/data/circuit.db"],
    ]) {
      const answer = await fetch(`${server.address}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    }
    other.exec("ROLLBACK");
    other.close();
  });

  test("shows an import on the next page asked for, without a restart", async ({ open }) => {
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
    const page = await open(`${server.address}/deals/amd-6gw-2025-10`);
    await expect(page.getByText("7.25 GW")).toHaveCount(0);
    const said = execFileSync(
      "npm",
      ["run", "--silent", "ledger", "--", "import", "--read-up-to", "2026-10-10", deal],
      { env: { ...process.env, LC_ALL: "C", DATABASE_URL: file }, encoding: "utf8" },
    );
    expect(said).toContain("New: deals 0, claims 1");
    await page.reload();
    await expect(page.locator("#power summary")).toContainText("7.25 GW");
  });

  test("says how to report an error, with the deal, and links nowhere when it names no repository", async ({
    open,
  }) => {
    const page = await open(`${server.address}/fr/deals/amd-6gw-2025-10?asOf=2025-10-08`);
    await page.getByText("Comment signaler une erreur").click();
    await expect(page.getByText("Accord : amd-6gw-2025-10")).toBeVisible();
    await expect(page.getByText("/fr/deals/amd-6gw-2025-10?asOf=2025-10-08")).toBeVisible();
    await expect(page.getByRole("link", { name: "Signaler une erreur" })).toHaveCount(0);
  });
});
