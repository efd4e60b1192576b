import { describe, expect, it } from "vitest";
import { readPage } from "@/lib/search-params/page";
import { toPages } from "@/lib/views/paged";
import { wordingFor } from "../wording";

const wording = wordingFor("en");
const pages = (asked: string, count: number, raw = {}) =>
  toPages(
    readPage({ page: asked }, count).pagination,
    { path: "/deals", label: "Deals" },
    { ...raw, page: asked },
    {
      wording,
    },
  );

describe("a long list", () => {
  it("says which rows of how many a page holds", () => {
    expect(pages("2", 10_000)?.position).toBe("51–100 of 10,000");
    expect(pages("3", 120)?.position).toBe("101–120 of 120");
  });
  it("leads to the pages around and to both ends, and keeps what was asked", () => {
    const view = pages("4", 1000, { partner: "nvidia" });
    expect(view?.previous).toBe("/deals?partner=nvidia&page=3");
    expect(view?.next).toBe("/deals?partner=nvidia&page=5");
    expect(view?.links.map((link) => link?.number)).toEqual([1, undefined, 3, 4, 5, undefined, 20]);
  });
  it("names its first page by the address without a page", () => {
    expect(pages("2", 120)?.previous).toBe("/deals");
  });
  it("has no pages when one holds it", () => {
    expect(pages("", 50)).toBeUndefined();
  });
  it.each(["0", "-1", "1.5", "two", "99", "1e3"])("shows its first page for “%s”, and says so", (asked) => {
    const { pagination, faults } = readPage({ page: asked }, 120);
    expect(pagination).toMatchObject({ number: 1, from: 0, to: 50 });
    expect(faults).toEqual([{ param: "page", value: asked, reason: "unknown" }]);
  });
});
