import { expect, test } from "./fixtures";

for (const { width, late } of [
  { width: 1440, late: 0 },
  { width: 1440, late: 1500 },
  { width: 390, late: 1500 },
])
  test(`a first visit ends in the faces of the house, at ${width} px, faces ${late} ms late${late ? "" : ", and nothing moves"}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) moved.push(String(entry.value));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.setViewportSize({ width, height: 900 });
    await page.route("**/*.woff2", async (route) => {
      await new Promise((done) => setTimeout(done, late));
      await route.continue();
    });
    /* Faces that are not late are there before the page is first drawn, however busy the machine: its styles wait. */
    if (!late) {
      const faces = [/public_sans/, /circuit_serif/].map((face) => page.waitForResponse(face));
      const arrived = Promise.all(faces.map(async (face) => (await face).finished()));
      await page.route("**/*.css", async (route) => {
        await arrived;
        await route.continue();
      });
    }
    await page.goto("/");
    await page.evaluate(() => document.fonts.ready);
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length))
      .toBeGreaterThanOrEqual(2);
    const client = await page.context().newCDPSession(page);
    await client.send("DOM.enable");
    await client.send("CSS.enable");
    const { root } = await client.send("DOM.getDocument");
    for (const [selector, face] of [
      ["h1", /Circuit Serif/],
      ["figcaption p", /Public Sans/],
    ] as const) {
      const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector: `main ${selector}` });
      const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
      expect(fonts.map(({ familyName }) => familyName).join(), selector).toMatch(face);
    }
    const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved.map(Number));
    /* Late faces come for others of their measures, where the machine has Arial and Times: ours for tests have not. */
    if (!late) expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(0.01);
  });
