import { expect, it } from "vitest";
import { withLateScripts } from "@/lib/serve/late-scripts";

const HTML =
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css"/>' +
  '<script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script></head>' +
  '<body><main>text</main><script src="/_next/b.js?x=1&amp;y=2" id="_R_" async=""></script><script>data()</script></body></html>';

it("a page's scripts are asked for once it stands, each once and in their order, and nothing else is moved", () => {
  const late = withLateScripts(HTML);
  expect(late).toContain('["/_next/a.js","/_next/b.js?x=1&y=2"]');
  expect(late).not.toMatch(/<script src="[^"]+"[^>]*async|as="script"/);
  for (const kept of [
    '<link rel="stylesheet" href="/_next/a.css"/>',
    "<main>text</main>",
    "<script>data()</script>",
    "noModule",
  ])
    expect(late).toContain(kept);
});

it("a page without scripts stays as it is", () => {
  expect(withLateScripts("<html><body>text</body></html>")).toBe("<html><body>text</body></html>");
});
