import { createMcpHandler, McpServer, type CallToolResult } from "@modelcontextprotocol/server";
import { z } from "zod";
import { API_VERSION } from "@/lib/http/headers";
import { Problem, problemResponse } from "@/lib/http/problem";
import type { Edition } from "@/lib/model/edition";
import { answer } from "./answer";
import { API_ROOT, type Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";

/** Where the API can be asked by the Model Context Protocol, over streamable HTTP. */
export const MCP_PATH = "/mcp";

/** Rows in one answer: what a model reads it pays for. */
const ROWS = { usual: 20, most: 100 };
/** Characters in one answer at most: longer ones say how to ask for less. */
const LONGEST = 100_000;

const ABOUT =
  "OpenAI's compute deals, traced to their sources. Every figure is read as of a day (asOf), has low, high, unit and " +
  "qualifier, and names its sources: say them with it. Never add figures of different layers, and never take " +
  "undisclosed, unknown and zero for each other. cost and exposure are computed what-ifs, no statements of anyone's.";

const paging = z.strictObject({
  limit: z
    .int()
    .min(1)
    .max(ROWS.most)
    .optional()
    .meta({
      description: `Rows in the answer: ${ROWS.usual} unless said otherwise. meta.count says how many there are.`,
    }),
});
const ofDeal = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,200}$/)
    .meta({ description: "The deal's id, e.g. amd-6gw-2025-10; listDeals has them." }),
});

/**
 * Answers one message of the protocol: every address of the API is a tool of the same name, parameters and answers.
 * Nothing is kept from one message to the next. A page of another site that has a browser ask is refused, as the
 * protocol demands. `editionNow` throws LedgerUnavailable when the ledger cannot be read.
 */
export async function answerMcp(request: Request, editionNow: () => Edition, site: URL): Promise<Response> {
  const origin = request.headers.get("origin");
  if (origin !== null && origin !== site.origin)
    return problemResponse(new Problem("foreign-origin", "Pages of other sites may read /api/v1, but not ask here."));
  const faults: Error[] = [];
  const handler = createMcpHandler(() => serverOf(editionNow), {
    maxSubscriptions: 0,
    onerror: (fault) => faults.push(fault),
  });
  const response = await handler.fetch(request);
  if (response.status >= 500) for (const { stack, message } of faults) process.stderr.write(`${stack ?? message}\n`);
  return response;
}

function serverOf(editionNow: () => Edition): McpServer {
  const server = new McpServer({ name: "circuit", version: API_VERSION }, { instructions: ABOUT });
  for (const endpoint of ENDPOINTS) {
    const { operationId, summary, description } = endpoint;
    server.registerTool(
      operationId,
      {
        title: summary,
        description: [summary, description].filter(Boolean).join(". "),
        inputSchema: inputOf(endpoint),
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (asked) => call(endpoint, asked, editionNow),
    );
  }
  return server;
}

/** What a tool takes: what its address takes, and the part of the path. */
function inputOf({ path, kind, query }: Endpoint): z.ZodObject {
  const paged = kind === "list" ? query.extend(paging.shape) : query;
  return path.includes("{") ? ofDeal.extend(paged.shape) : paged;
}

/** Asks the API itself, so that a tool can say nothing else. What it refuses is told to the model, who may ask anew. */
async function call(endpoint: Endpoint, asked: object, editionNow: () => Edition): Promise<CallToolResult> {
  const { id, ...values } = { ...(endpoint.kind === "list" ? { limit: ROWS.usual } : {}), ...asked } as Asked;
  const search = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, String(each)])),
  );
  const path = endpoint.path.replace(/\{\w+\}/, () => id ?? "");
  const response = await answer(new Request(`http://localhost${API_ROOT}?${search}`), path, editionNow);
  const text = await response.text();
  if (text.length <= LONGEST) return told(text, !response.ok);
  const size = `The answer has ${text.length} characters, more than ${LONGEST}`;
  return told(`${size}: ask for fewer rows (limit), one partner, one layer or a shorter time.`, true);
}
type Asked = Record<string, string | number | string[] | undefined> & { id?: string };

const told = (text: string, isError: boolean): CallToolResult => ({ content: [{ type: "text", text }], isError });
