import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { openApiDocument } from "@/lib/api/openapi";

describe("the description in OpenAPI", () => {
  it("has nothing that a linter for it finds, by its recommended rules", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const faults = await lintFromString({
      source: JSON.stringify(openApiDocument()),
      absoluteRef: "openapi.json",
      config,
    });
    expect(faults.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)).toEqual([]);
  });
  it("finds a fault where there is one", async () => {
    const { paths, ...rest } = openApiDocument();
    const config = await createConfig({ extends: ["recommended"] });
    const source = JSON.stringify({
      ...rest,
      paths: { ...paths, "/deals": { get: { ...paths?.["/deals"]?.get, operationId: "getDeal" } } },
    });
    expect(
      (await lintFromString({ source, absoluteRef: "openapi.json", config })).map(({ ruleId }) => ruleId),
    ).toContain("operation-operationId-unique");
  });
  it("describes every address, each with JSON, CSV and its problems", () => {
    const { paths } = openApiDocument();
    expect(Object.keys(paths ?? {})).toEqual(ENDPOINTS.map(({ path }) => path));
    for (const path of Object.values(paths ?? {})) {
      expect(Object.keys(path.get?.responses?.["200"].content)).toEqual(["application/json", "text/csv"]);
      expect(Object.keys(path.get?.responses ?? {})).toEqual(expect.arrayContaining(["304", "400", "406", "503"]));
    }
  });
  it("keeps a figure from ever being null where it must stand", () => {
    const figure = openApiDocument().components?.schemas?.Figure;
    expect(figure).toMatchObject({ type: "object", required: ["low", "high", "unit", "qualifier", "sourceIds"] });
  });
});
