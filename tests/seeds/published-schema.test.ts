import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dealFileSchema } from "@/seeds/schema/deal-file";
import { SEEDS } from "../template";
import { COUNTS } from "./counts";

const published = resolve("seeds/schema/deal.json");
const names = readdirSync(join(SEEDS, "deals"));

describe("the published JSON Schema of a deal file", () => {
  it("is the one that the checks make (to renew it, run this test with --update)", async () => {
    await expect(dealFileSchema()).toMatchFileSnapshot(published);
  });
  it("is named by every deal file, so that editors complete it", () => {
    expect(names.length).toBe(COUNTS.deals);
    for (const name of names) {
      const file = join(SEEDS, "deals", name);
      const { $schema } = JSON.parse(readFileSync(file, "utf8")) as { $schema: string };
      expect(resolve(file, "..", $schema), name).toBe(published);
    }
  });
  it("takes every deal file, and refuses a claim without a source", () => {
    const schema = z.fromJSONSchema(
      JSON.parse(readFileSync(published, "utf8")) as Parameters<typeof z.fromJSONSchema>[0],
    );
    for (const name of names) {
      const deal = JSON.parse(readFileSync(join(SEEDS, "deals", name), "utf8")) as { claims: { source?: string }[] };
      expect(schema.safeParse(deal).error?.issues, name).toBeUndefined();
      delete deal.claims[0]?.source;
      expect(schema.safeParse(deal).success, name).toBe(false);
    }
  });
});
