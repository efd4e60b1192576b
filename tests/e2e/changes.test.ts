import { COUNTS } from "../seeds/counts";
import { expect, test } from "./fixtures";

const listOf = "Changes";

test("what changed since the article's day is one click from the overview", async ({ open }) => {
  const page = await open("/");
  await page.getByRole("link", { name: "All changes since 8 Oct 2025" }).click();
  await expect(page).toHaveURL(/\/changes\?since=2025-10-08$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What came, changed and went");
  const gone = page.locator('[data-kind="gone"]', { has: page.locator('a[href="/deals/nvidia-loi-2025-09"]') });
  await expect(gone).toContainText("Letter of intent");
  await expect(gone).toContainText("Replaced");
});

test("each change says what it was, what it is and who says so, and leads to it", async ({ open }) => {
  const page = await open("/changes?kind=changed");
  const first = page.getByRole("list", { name: listOf }).getByRole("listitem").first();
  const [figure, source] = [first.locator("dt a").first(), first.locator("dd a").first()];
  await expect(source).toHaveText(/\([ABC]\), stated /);
  for (const link of [source, figure]) {
    const href = (await link.getAttribute("href")) ?? "";
    const other = await page.context().newPage();
    await other.goto(href);
    await expect(other.locator(`[id="${href.split("#")[1]}"]`)).toBeVisible();
    await other.close();
  }
});

test("two days, a kind and a partner choose, and the address keeps them", async ({ open }) => {
  const page = await open("/changes");
  const all = await page.locator("[data-kind]").count();
  await page.getByLabel("What happened").selectOption("New deal");
  await expect(page).toHaveURL(/kind=new/);
  await expect(page.locator('[data-kind="changed"]')).toHaveCount(0);
  await page.getByLabel("Partner").selectOption("Nvidia");
  await expect(page).toHaveURL(/partner=nvidia/);
  expect(await page.locator("[data-kind]").count()).toBeLessThan(all);
  await page.getByLabel("From the end of").fill("2026-01-01");
  await expect(page).toHaveURL(/since=2026-01-01/);
});

test("the form shows the two days that are compared", async ({ open }) => {
  const page = await open("/changes");
  await expect(page.getByLabel("From the end of")).toHaveValue("2025-10-08");
  await expect(page.getByLabel("To the end of")).toHaveValue(COUNTS.latest.day);
});

test("an address to keep shows what changed since the last visit: nothing on the same day", async ({ open }) => {
  const page = await open("/changes");
  await page.getByRole("link", { name: `/changes?since=${COUNTS.latest.day}` }).click();
  await expect(page.getByRole("heading", { name: "Nothing changed between these days" })).toBeVisible();
});

test("a day that cannot be used is said, and the article's is taken", async ({ open }) => {
  for (const since of ["junk", "2099-01-01", "2026-13-40"]) {
    const page = await open(`/changes?since=${since}`);
    await expect(page.locator("main").getByRole("alert")).toContainText(since);
    await expect(page.locator("[data-kind]").first()).toBeVisible();
  }
});

test("the feeds and the file of steps are there to follow, and answer", async ({ open, request }) => {
  const page = await open("/fr/changes?since=2026-01-01&partner=nvidia");
  const follow = page.getByRole("region", { name: "Suivre les changements" });
  for (const name of ["Fil (Atom)", "Fil (JSON)", "Chaque étape entre ces deux jours, en CSV"]) {
    const href = (await follow.getByRole("link", { name }).getAttribute("href")) ?? "";
    const answer = await request.get(href);
    expect(answer.status(), href).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(200);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the two days are a plain form", async ({ page }) => {
    await page.goto("/changes");
    await page.getByLabel("From the end of").fill("2026-06-01");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/since=2026-06-01/);
    await expect(page.locator("[data-kind]").first()).toBeVisible();
  });
});
