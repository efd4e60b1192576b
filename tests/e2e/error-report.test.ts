import { expect, test } from "./fixtures";
import { serve } from "./serve";

test("a deal's page links to the form for errors with the deal, its page and its figures filled in", async ({
  page,
  baseURL,
}) => {
  await page.goto("/deals/amd-6gw-2025-10");
  const href = await page.getByRole("link", { name: "Report an error in this deal" }).getAttribute("href");
  const form = new URL(href ?? "");
  expect(form.origin + form.pathname).toBe("https://git.example.org/circuit/issues/new");
  expect(Object.fromEntries(form.searchParams)).toMatchObject({
    template: "report-an-error.yml",
    deal: "amd-6gw-2025-10",
    page: `${baseURL}/deals/amd-6gw-2025-10`,
  });
  expect(form.searchParams.get("says")).toContain("Capacity: 6 GW");
});

test("a copy that names no repository says on the page how to report, with the deal, and links nowhere", async ({
  page,
}) => {
  const { server } = await serve({ REPOSITORY_URL: "" }, 3224);
  try {
    await page.goto("http://localhost:3224/fr/deals/amd-6gw-2025-10?asOf=2025-10-08");
    await page.getByText("Comment signaler une erreur").click();
    await expect(page.getByText("Contrat : amd-6gw-2025-10")).toBeVisible();
    await expect(page.getByText("/fr/deals/amd-6gw-2025-10?asOf=2025-10-08")).toBeVisible();
    await expect(page.getByRole("link", { name: "Signaler une erreur" })).toHaveCount(0);
  } finally {
    server.kill();
  }
});
