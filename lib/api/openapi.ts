import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { API_VERSION } from "@/lib/http/headers";
import { problemDocument, PROBLEMS } from "@/lib/http/problem";
import { REPRESENTATIONS } from "@/lib/http/representation";
import { API_ROOT, type Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { envelopeOf } from "./page-of";

const PROMISE =
  "Until version 2 has another address, names, units and meanings stay; fields, parameters and " +
  "words of closed lists may be added. What goes is announced in the feed a year before.";
const HEADERS = {
  ETag: { description: "Changes with the answer.", schema: { type: "string" as const } },
  Link: { description: 'The next page, `rel="next"`, when there is one.', schema: { type: "string" as const } },
};

/** The description of the API in OpenAPI 3.1, from the schemas that requests are read by and answers checked by. */
export function openApiDocument() {
  const registry = new OpenAPIRegistry();
  for (const endpoint of ENDPOINTS) registry.registerPath(operation(endpoint));
  const { openapi, info, servers, tags, components, paths } = new OpenApiGeneratorV31(registry.definitions, {
    sortComponents: "alphabetically",
  }).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Circuit",
      version: API_VERSION,
      description:
        "OpenAI's compute deals, traced to their sources: everything on the pages, as data. " +
        "JSON, or CSV by `Accept: text/csv` or `.csv`. " +
        `Dollars are nominal US dollars, gigawatts are as announced, shares are fractions. ${PROMISE}`,
      license: { name: "CC BY 4.0 (the data)", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: API_ROOT, description: "This server" }],
    tags: [{ name: "ledger", description: "The ledger as of a day" }],
  });
  return { openapi, info, servers, security: [], tags, paths, components };
}

function operation(endpoint: Endpoint): RouteConfig {
  const { path, operationId, summary, description } = endpoint;
  const part = /\{(\w+)\}/.exec(path)?.[1];
  const failures = [
    "invalid-parameter",
    ...(part ? ["not-found" as const] : []),
    "not-acceptable",
    "internal-error",
    "ledger-unavailable",
  ] as const;
  return {
    method: "get",
    path,
    operationId,
    summary,
    ...(description ? { description } : {}),
    tags: ["ledger"],
    request: {
      query: endpoint.query,
      ...(part
        ? {
            params: z.object({
              [part]: z.string().meta({ description: "The deal's id.", example: "amd-6gw-2025-10" }),
            }),
          }
        : {}),
    },
    responses: {
      200: {
        description: "The answer",
        headers: HEADERS,
        content: {
          [REPRESENTATIONS.json]: { schema: envelopeOf(endpoint) },
          [REPRESENTATIONS.csv]: {
            schema: z.string().meta({ description: `Columns: ${endpoint.columns.map(({ name }) => name).join(", ")}` }),
          },
        },
      },
      304: { description: "What `If-None-Match` names still holds" },
      ...Object.fromEntries(
        failures.map((kind) => [
          PROBLEMS[kind].status,
          { description: PROBLEMS[kind].title, content: { "application/problem+json": { schema: problemDocument } } },
        ]),
      ),
    },
  };
}
