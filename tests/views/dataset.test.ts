import jsonld from "jsonld";
import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { beforeAll, expect, test } from "vitest";
import { JsonLd } from "@/components/share/json-ld";
import { toDataset } from "@/lib/views/dataset";
import { seededLedger } from "../ledger";
import { COUNTS } from "../seeds/counts";
import { readerOf } from "./reader";

const SCHEMA = "https://schema.org/";
/** The context of schema.org without the network: every name stands in its vocabulary. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { "@context": { "@vocab": SCHEMA, id: "@id" } },
});

let ledger: Awaited<ReturnType<typeof seededLedger>>["ledger"];
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});
const dataset = (locale: "en" | "fr") => toDataset(readerOf(ledger, locale));

test("a JSON-LD processor finds one dataset with its version, day, licence and three files", async () => {
  const [node] = await jsonld.expand(JSON.parse(JSON.stringify(dataset("en"))), { documentLoader });
  const value = (name: string) =>
    (node?.[`${SCHEMA}${name}`] as { "@value"?: unknown }[] | undefined)?.map((each) => each["@value"]);
  expect(node?.["@type"]).toEqual([`${SCHEMA}Dataset`]);
  expect(value("version")).toEqual(["0123456789ab"]);
  expect(value("dateModified")).toEqual([ledger.days.latest]);
  expect(value("license")).toEqual(["https://creativecommons.org/licenses/by/4.0/"]);
  expect(value("description")?.[0]).toContain(`${ledger.deals.length} deals`);
  expect(dataset("en").distribution).toMatchObject(
    ["/data/circuit.json", "/data/circuit.db", "/data/deals.csv"].map((path) => ({
      contentUrl: `https://circuit.test${path}`,
    })),
  );
});

test("its variables are the net of each layer, an open end without a bound", () => {
  const { variableMeasured: variables } = JSON.parse(JSON.stringify(dataset("fr"))) as {
    variableMeasured: { name: string; unitText: string }[];
  };
  expect(variables).toContainEqual(
    expect.objectContaining({
      name: "Puces\u00A0: capacité annoncée nette",
      minValue: COUNTS.chips.netGw,
      maxValue: COUNTS.chips.netGw,
      unitText: "GW",
    }),
  );
  expect(new Set(variables.map(({ unitText }) => unitText))).toEqual(new Set(["GW", "USD"]));
});

test("no text of the ledger can end its script", () => {
  const html = renderToStaticMarkup(
    createElement(JsonLd, { data: { ...dataset("en"), name: "</script><script>alert(1)</script>" } }),
  );
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ""))).toMatchObject({
    name: "</script><script>alert(1)</script>",
  });
});
