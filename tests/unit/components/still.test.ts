import { createElement as h, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Still } from "@/components/layout/still";
import { toHtml } from "@/components/layout/to-html";

/** As React writes it: quotes around every attribute, an end for every element. */
const inFull = (html: string) =>
  html
    .replace(/ ([\w:-]+)=([^\s'">]+)(?=[\s>])/g, ' $1="$2"')
    .replace(/='([^']*)'/g, '="$1"')
    .replace(/<(\w+)((?: [^<>]*)?) \/>/g, "<$1$2></$1>")
    .replaceAll("&#39;", "&#x27;");

const Name = ({ of }: { of: string }) => h("b", null, of);

describe("a still part of a page", () => {
  it.each([
    h("p", { className: "a", id: "b" }, "A & B < C"),
    h("p", { title: "it's <b>" }, h(Name, { of: "Nvidia" }), " ", 6, " GW", null, false),
    h(Fragment, null, h("td", { "data-value": -3.5 }, "−3.5"), h("td", { "data-value": "" })),
    h("a", { href: "/deals/amd#power", target: undefined, "aria-hidden": true }, h(Fragment, null, "AMD")),
    h(
      "a",
      { href: "/?a=1&b=2" },
      ["one", "two"].map((each) => h("i", { key: each }, each)),
    ),
    h("input", { type: "checkbox", name: "layer", value: "chips" }),
    h("time", { style: { color: "red", borderColor: "blue", "--rows": 3 } }, "now"),
    h("svg", { viewBox: "0 0 9 9" }, h("path", { d: "M0,0 H9", strokeWidth: 2, textAnchor: "end", fill: "none" })),
  ])("is written as React writes it (%#)", (element) => {
    expect(inFull(toHtml(element))).toBe(renderToStaticMarkup(element).replaceAll("&quot;", '"').replace(/\/>/g, ">"));
  });

  it("is the same element with its inside as one text, without ends that HTML can do without", () => {
    const cells = ["a", "b"].map((text) => h("td", { key: text }, text));
    const table = h("table", { id: "t" }, h("tbody", null, h("tr", null, cells), h("tr", { id: "r" })));
    expect(renderToStaticMarkup(h(Still, null, table))).toBe(
      '<table id="t"><tbody><tr><td>a<td>b<tr id=r></tbody></table>',
    );
  });

  it("refuses what a text cannot keep alive", () => {
    expect(() => toHtml(h("button", { onClick: () => undefined }))).toThrow("onClick");
    expect(() => toHtml(h(async () => "later"))).toThrow("not an element");
  });
});
