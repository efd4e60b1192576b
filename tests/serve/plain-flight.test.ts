import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withPlainFlight } from "@/lib/serve/plain-flight";

/** A page with data, as Next writes it. */
const pageOf = (data: string) => {
  const text = JSON.stringify([1, data]).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `<main>a &amp; b \\u003c</main><script>self.__next_f.push(${text})</script><script>other("\\u003c")</script>`;
};

/** What a browser's script gets of a page's data. */
function pushed(page: string): string[] {
  const [, script = ""] = /<script>(self[\s\S]*?)<\/script>/i.exec(page) ?? [];
  const given: [number, string][] = [];
  runInNewContext(script, { self: { __next_f: { push: (each: [number, string]) => given.push(each) } } });
  return given.map(([, data]) => data);
}

it("data is written as HTML is, and nothing else of the page is changed", () => {
  const page = withPlainFlight(pageOf("<b title=x>R&D</b>"));
  expect(page).toContain('push([1,"<b title=x>R&D</b>"])');
  expect(page).toContain("<main>a &amp; b \\u003c</main>");
  expect(page).toContain('other("\\u003c")');
});

it("what would end the script or open a comment in it stays escaped", () => {
  for (const text of ["</script>", "</SCRIPT >", "<!-- <script>", "<script src=x>"]) {
    const page = withPlainFlight(pageOf(text));
    expect(page.match(/<\/?script/gi)).toHaveLength(4);
    expect(page).not.toContain("<!--");
    expect(pushed(page)).toEqual([text]);
  }
});

it("whatever the data is, the browser's script gets the same", () => {
  const piece = fc.constantFrom("\\", '"', "u003c", "<", ">", "&", "/script>", "!--", "\\u003c", "\n", "é", "x");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const data = pieces.join("");
      expect(pushed(withPlainFlight(pageOf(data)))).toEqual([data]);
    }),
  );
});
