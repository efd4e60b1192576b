import { Client, StreamableHTTPClientTransport, type FetchLike } from "@modelcontextprotocol/client";

/** The official client, connected by the protocol's latest revision or by that of before. */
export async function connected(address: string, revision: "auto" | "legacy", fetch?: FetchLike): Promise<Client> {
  const client = new Client({ name: "tests", version: "1" }, { versionNegotiation: { mode: revision } });
  await client.connect(new StreamableHTTPClientTransport(new URL(address), { fetch }));
  return client;
}

/** What a tool says: its one text, and whether that is a refusal. */
export async function callTool(client: Client, name: string, asked: Record<string, unknown> = {}) {
  const { content, isError } = await client.callTool({ name, arguments: asked });
  const [only] = content;
  if (content.length !== 1 || only?.type !== "text") throw new Error(`${name} did not answer with one text`);
  return { text: only.text, isError: isError ?? false };
}
