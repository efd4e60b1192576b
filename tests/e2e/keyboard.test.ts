import { expect, test } from "./fixtures";
import { menu } from "./pages";

test("the skip link leads past the navigation", async ({ open }) => {
  const page = await open("/deals");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("filters, figures and claims work from the keyboard alone", async ({ open }) => {
  const page = await open("/deals");
  await menu(page, "Type").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Chips/ }).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/layer=chips/);
  await open("/deals/amd-6gw-2025-10");
  await page.locator("#stake summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#stake").getByRole("table").first()).toBeVisible();
});

test("a link to a figure opens its claims", async ({ open }) => {
  const page = await open("/deals/amd-6gw-2025-10#power");
  await expect(page.locator("#power").getByRole("table").first()).toBeVisible();
});

test("the timeline's handles keep the focus and leave the address alone until they move", async ({ open }) => {
  const page = await open("/timeline");
  const from = page.getByRole("slider", { name: /^Announced from/ });
  await from.focus();
  await page.keyboard.press("Tab");
  await expect(page).not.toHaveURL(/from=/);
  await from.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/from=2025-02-01/);
  await expect(from).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/from=2025-03-01/);
});
