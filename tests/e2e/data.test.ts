import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { dataExamples, EXAMPLE_SQL } from "@/lib/views/data-examples";
import { dataPackage } from "../data-package-profile";
import { expect, test } from "./fixtures";

const bytesOf = async (address: URL) => Buffer.from(await (await fetch(address)).arrayBuffer());

test("every file that the data package names is there, with its size, hash, type and name", async ({ baseURL }) => {
  const described = dataPackage.parse(await (await fetch(new URL("/data/datapackage.json", baseURL))).json());
  expect(described.resources.length).toBeGreaterThan(30);
  for (const { path, bytes, hash, mediatype } of described.resources) {
    const answer = await fetch(new URL(`/data/${path}`, baseURL));
    const content = Buffer.from(await answer.arrayBuffer());
    expect([
      path,
      answer.status,
      content.byteLength,
      `sha256:${createHash("sha256").update(content).digest("hex")}`,
    ]).toEqual([path, 200, bytes, hash]);
    expect(answer.headers.get("content-type")).toContain(mediatype);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${path}"`);
    const again = await fetch(new URL(`/data/${path}`, baseURL), {
      headers: { "if-none-match": answer.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  }
});

test("the downloaded database is sound", async ({ baseURL }) => {
  const database = new Database(await bytesOf(new URL("/data/circuit.db", baseURL)));
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  database.close();
});

test("the JSON Schema of a deal file is served for editors anywhere", async ({ baseURL }) => {
  const answer = await fetch(new URL("/schema/deal.json", baseURL));
  expect(answer.headers.get("content-type")).toContain("application/schema+json");
  expect(await answer.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});

test("a file that is not there is a problem document", async ({ baseURL }) => {
  const answer = await fetch(new URL("/data/secrets.csv", baseURL));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

test("the page lists the files with a link to each, and leads to OpenAPI and the feeds", async ({ open, baseURL }) => {
  const page = await open("/data");
  const links = await page
    .getByRole("region")
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(40);
  for (const link of new Set(links)) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  await expect(page.getByRole("link", { name: "openapi.json" })).toHaveAttribute("href", "/api/v1/openapi.json");
  const { meta } = await (await fetch(new URL("/api/v1/deals?limit=1", baseURL))).json();
  await expect(page.getByRole("main")).toContainText(`Version ${meta.ledgerVersion}`);
});

test("a problem's type leads to its explanation", async ({ open, baseURL }) => {
  const { type } = await (await fetch(new URL("/api/v1/deals?colour=red", baseURL))).json();
  const page = await open(type);
  await expect(page.locator(new URL(type, baseURL).hash)).toContainText("A parameter is unknown");
});

test.describe("the examples", () => {
  test("are on the page as they are run here", async ({ open }) => {
    const page = await open("/data");
    const shown = (await page.locator("#examples ~ figure code").allTextContents()).map((code) =>
      code.replace(/http:\/\/localhost:\d+/g, ""),
    );
    expect(shown).toEqual(dataExamples((path) => path).map(({ code }) => code));
  });
  test("answer as they say: CSV by curl, a data frame's columns, the totals by JavaScript, the largest gigawatts by SQL", async ({
    baseURL,
  }) => {
    const examples = new Map(
      dataExamples((path) => new URL(path, baseURL).href).map((example) => [example.language, example]),
    );
    const curl = examples.get("curl");
    const header = /--header '([^:]+): ([^']+)'/.exec(curl?.code ?? "");
    const deals: Record<string, string>[] = parse(
      await (await fetch(curl?.address ?? "", { headers: { [header?.[1] ?? ""]: header?.[2] ?? "" } })).text(),
      { columns: true },
    );
    expect(deals.map(({ id }) => id)).toEqual(["amd-6gw-2025-10"]);
    const frame: Record<string, string>[] = parse(await (await fetch(examples.get("python")?.address ?? "")).text(), {
      columns: true,
    });
    expect(Object.keys(frame[0] ?? {})).toEqual(
      expect.arrayContaining(["id", "firmness", "power_qualifier", "power_low", "power_high"]),
    );
    const claims: Record<string, string>[] = parse(await (await fetch(examples.get("r")?.address ?? "")).text(), {
      columns: true,
    });
    expect(new Set(claims.map(({ grade }) => grade))).toEqual(new Set(["A", "B", "C"]));
    const printed = execFileSync(
      process.execPath,
      ["--input-type=module", "-e", examples.get("javascript")?.code ?? ""],
      { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } },
    );
    expect(printed).toMatch(/^\d{4}-\d\d-\d\d chips power [\d.]+ [\d.]+ GW$/m);
    const database = new Database(await bytesOf(new URL(examples.get("sql")?.address ?? "")));
    expect(database.prepare(EXAMPLE_SQL).all()).toHaveLength(10);
    database.close();
  });
});

test.describe("the feeds", () => {
  for (const [locale, path] of [
    ["en", "/"],
    ["fr", "/fr"],
  ] as const) {
    test(`are announced on every page and read by a feed reader, in ${locale}`, async ({ open, baseURL }) => {
      const page = await open(path);
      const links = await page
        .locator("head link[rel=alternate][type]")
        .evaluateAll((all) => all.map((link) => [link.getAttribute("type"), link.getAttribute("href")]));
      const feeds = new Map(links.map(([type, href]) => [type, href ?? ""]));
      const atom = await fetch(new URL(feeds.get("application/atom+xml") ?? "", baseURL));
      expect(parseAtomFeed(await atom.text()).entries?.length).toBeGreaterThan(50);
      const json = await (await fetch(new URL(feeds.get("application/feed+json") ?? "", baseURL))).text();
      expect(parseJsonFeed(json).items?.[0]?.url).toContain(locale === "fr" ? "/fr/deals/" : "/deals/");
      expect((await fetch(atom.url, { headers: { "if-none-match": atom.headers.get("etag") ?? "" } })).status).toBe(
        304,
      );
    });
  }
  test("of one kind hold that kind, and an unknown kind is refused", async ({ baseURL }) => {
    const json = parseJsonFeed(await (await fetch(new URL("/feed.json?kind=new_deal", baseURL))).text());
    expect(new Set(json.items?.flatMap(({ tags }) => tags ?? []))).toEqual(new Set(["New deal"]));
    expect((await fetch(new URL("/feed.atom?kind=old", baseURL))).status).toBe(400);
  });
});
