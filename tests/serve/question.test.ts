import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionOf, questionReader } from "@/lib/serve/question";

const keyOf = (target: string, headers = {}) => questionOf(target, headers).key;

describe("what a request asks for", () => {
  it("is one question however a query is written", () => {
    const spelled = "/deals?partner=amd&partner=oracle&q=chips";
    for (const target of [
      "/deals?q=chips&partner=amd&partner=oracle",
      "/deals?partner=amd&partner=oracle&q=chips&from=&fbclid=1",
      "/deals?partner=amd&q=chips&partner=oracle",
      "/deals?partner=%61md&partner=oracle&q=chips&__proto__=1&toString=2",
    ])
      expect(keyOf(target), target).toBe(spelled);
  });
  it("keeps the order of a name's values, which pairs up planned deals", () => {
    expect(keyOf("/cost?planGw=1&planGw=&planGw=3")).toBe("/cost?planGw=1&planGw=&planGw=3");
  });
  it("keeps suppliers' shares and issuers' prices, whoever they are", () => {
    expect(keyOf("/circular?share_nvidia=60&price_amd=200&price_=1")).toBe("/circular?price_amd=200&share_nvidia=60");
  });
  it("leaves a question to the API as it is but for the order of names, so that a mistake is told", () => {
    expect(questionOf("/api/v1/deals?wrong=1&limit=5", {}).target).toBe("/api/v1/deals?limit=5&wrong=1");
  });
  it("leaves aside what readers of feeds and shorteners of links add to the address of a feed", () => {
    for (const added of ["format=xml", "utm_source=x", "t=1", "kind="])
      expect(keyOf(`/fr/feed.atom?${added}`), added).toBe(keyOf("/fr/feed.atom"));
    expect(questionOf("/feed.json?t=1&kind=new_deal", {}).target).toBe("/feed.json?kind=new_deal");
  });
  it("tells a page's HTML from each part of it that the router in the browser wants", () => {
    const keys = [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }, { rsc: "1", "next-url": "/deals" }];
    expect(new Set(keys.map((headers) => keyOf("/deals", headers)))).toHaveLength(keys.length);
    expect(keyOf("/deals?_rsc=abc", { rsc: "1" })).toBe(keyOf("/deals", { rsc: "1" }));
    expect(questionOf("/deals?_rsc=abc", { rsc: "1" }).target).toBe("/deals?_rsc=abc");
    expect(questionOf("/deals?_rsc=abc", {}).target).toBe("/deals");
  });
  it("tells the API's JSON from its CSV, however Accept is written, and nothing else of the reader", () => {
    const csv = { accept: "text/csv;q=1, application/json;q=0.5" };
    expect(keyOf("/api/v1/deals", csv)).toBe(keyOf("/api/v1/deals", { accept: "text/csv" }));
    expect(keyOf("/api/v1/deals", csv)).not.toBe(keyOf("/api/v1/deals", { accept: "*/*" }));
    expect(keyOf("/api/v1/deals", { accept: "*/*" })).toBe(keyOf("/api/v1/deals", { cookie: "a=1", rsc: "1" }));
    expect(questionOf("/api/v1/deals", { accept: "image/png" }).headers).toEqual({ accept: "image/png" });
  });
  it("is a path that can be decoded and means what it says, whatever was asked", () => {
    for (const target of ["/deals/a%20b", "/deals/caf%C3%A9"]) expect(questionOf(target, {}).target).toBe(target);
    const dropped = ["/deals/%00", "/deals/%20", "/deals/amd%0A", "/%0Adeals", "/embed/power%20%20", "/deals/%2509"];
    for (const target of ["/deals/%", "/deals/%25", "/api/v1/%zz", "/cards/en/%ed%a0%80.png", ...dropped])
      expect(decodeURIComponent(questionOf(target, {}).target), target).toContain("\uFFFD");
    fc.assert(fc.property(fc.string(), (text) => void questionOf(`/${text}`, {})));
  });
  it("is never a name that every object has", () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype))
      expect(keyOf(`/cost?${name}=1`), name).toBe("/cost");
  });
  it("is read the same whether it is remembered or not", () => {
    const read = questionReader();
    const asked = ["/", "/deals?partner=amd", "/api/v1/deals", `/deals?q=${"x".repeat(400)}`];
    for (const accept of [undefined, "text/csv", "*/*"])
      for (const target of [...asked, ...asked])
        for (const headers of [{ accept }, { accept, rsc: "1" }])
          expect(read(target, headers)).toEqual(questionOf(target, headers));
  });
});
