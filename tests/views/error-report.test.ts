import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { dealPage } from "@/lib/pages/deal";
import { on, seededLedger } from "../ledger";
import { readerOf, SITE } from "./reader";

const FORM = ".github/ISSUE_TEMPLATE/report-an-error.yml";
type Field = { type: string; id?: string; attributes: { label?: string } };

let ledger: Awaited<ReturnType<typeof seededLedger>>["ledger"];
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});

test("the link to the form fills fields that the form has, and fits an address, for every deal and language", () => {
  const fields = (parse(readFileSync(FORM, "utf8")) as { body: Field[] }).body.flatMap(({ id }) => id ?? []);
  for (const locale of ["en", "fr"] as const) {
    const reader = readerOf(ledger, locale);
    for (const standing of on(ledger, ledger.days.latest)) {
      const { href = "" } = dealPage(reader, standing.deal.id)?.report ?? {};
      const { searchParams, origin, pathname } = new URL(href);
      expect(origin + pathname).toBe(`${SITE.repository}/issues/new`);
      expect(
        [...searchParams.keys()].filter((name) => name !== "template" && name !== "title" && !fields.includes(name)),
      ).toEqual([]);
      expect(searchParams.get("template")).toBe("report-an-error.yml");
      expect(searchParams.get("deal")).toBe(standing.deal.id);
      expect(href.length).toBeLessThan(4000);
    }
  }
});

test("the form asks for the deal, the figure, what it says, what the source says and where", () => {
  const { body } = parse(readFileSync(FORM, "utf8")) as { body: (Field & { validations?: { required?: boolean } })[] };
  const required = body.filter(({ validations }) => validations?.required).map(({ id }) => id);
  expect(required).toEqual(["deal", "figure", "says", "source-says", "source"]);
});

test("without a repository there is no link, but the lines to send: the deal and the page with its day", () => {
  const reader = { ...readerOf(ledger, "en", ledger.days.article), site: { address: SITE.address } };
  const [standing] = on(ledger, ledger.days.article);
  if (!standing) throw new Error("no deal on the article's day");
  const { href, lines } = dealPage(reader, standing.deal.id)?.report ?? { lines: [] };
  expect(href).toBeUndefined();
  expect(lines.map(({ value }) => value)).toEqual([
    standing.deal.id,
    `https://circuit.test/deals/${standing.deal.id}?asOf=2025-10-08`,
    "8 Oct 2025",
  ]);
});
