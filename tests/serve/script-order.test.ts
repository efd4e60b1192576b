import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { compiledEarly, withEarlyScripts, withLateScripts } from "@/lib/serve/script-order";

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

it("a script in the head runs before the stylesheets are there: it stands before them, and nothing else is moved", () => {
  const head = '<html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>';
  const rest = '<script src="/old.js" noModule=""></script></head><body><script>data()</script></body></html>';
  expect(withEarlyScripts(`${head}<script>theme()</script>${rest}`)).toBe(
    `<html><head><script>theme()</script>${head.slice("<html><head>".length)}${rest}`,
  );
  expect(withEarlyScripts(head + rest)).toBe(head + rest);
});

it("a page without scripts stays as it is", () => {
  expect(withLateScripts("<html><body>text</body></html>")).toBe("<html><body>text</body></html>");
});

it("asks for each script once and in a task of its own, whoever begins", () => {
  const asked: string[] = [];
  const tasks: (() => void)[] = [];
  const later = (task: () => void) => tasks.push(task);
  const [, asking = ""] = /<script>(\(\(\) => [\s\S]*?)<\/script><\/body>/.exec(withLateScripts(HTML)) ?? [];
  runInNewContext(asking, {
    document: { createElement: () => ({}), head: { append: ({ src }: { src: string }) => asked.push(src) } },
    requestAnimationFrame: later,
    setTimeout: later,
  });
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const before = asked.length;
    task();
    expect(asked.length - before).toBeLessThan(2);
  }
  expect(asked).toEqual(["/_next/a.js", "/_next/b.js?x=1&y=2"]);
});

it("a built script is compiled while it arrives: the hint stands first, and nothing else changes", () => {
  expect(String(compiledEarly(Buffer.from("run()")))).toBe("//# allFunctionsCalledOnLoad\nrun()");
});
