import { expect, test } from "./fixtures";

test("a deal's page links to the form for errors with the deal, its page and its figures filled in", async ({
  open,
  baseURL,
}) => {
  const page = await open("/deals/amd-6gw-2025-10");
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
