import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./fixtures";
import { serve } from "./serve";

const folder = mkdtempSync(join(tmpdir(), "circuit-broken-"));
writeFileSync(join(folder, "damaged.db"), "SQLite format 3\0 and then rubbish ".repeat(400));
writeFileSync(join(folder, "empty.db"), "");

for (const [name, file, port] of [
  ["missing", "missing.db", 3221],
  ["damaged", "damaged.db", 3222],
  ["empty", "empty.db", 3223],
] as const) {
  test(`a ${name} database gets a clear page and a log line, never an empty dashboard`, async ({
    page,
    allowErrors,
  }) => {
    allowErrors();
    const { server, log } = await serve({ DATABASE_URL: join(folder, file) }, port);
    try {
      for (const [path, heading] of [
        ["/", "The ledger cannot be read"],
        ["/deals", "The ledger cannot be read"],
        ["/fr/timeline", "Le registre est illisible"],
      ] as const) {
        await page.goto(`http://localhost:${port}${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
        await expect(page.getByText(file)).toBeVisible();
        await expect(page.getByText("npm run seed")).toBeVisible();
      }
      const oembed = `/oembed?url=http://localhost:${port}/`;
      const card = "/cards/en/overview.png";
      for (const path of ["/api/v1/deals", "/data/circuit.db", "/feed.atom", "/sitemap.xml", card, oembed]) {
        const answer = await fetch(`http://localhost:${port}${path}`);
        expect([answer.status, answer.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
      }
      expect(log()).toContain(`The ledger at ${join(folder, file)} cannot be read`);
    } finally {
      server.kill();
    }
  });
}
