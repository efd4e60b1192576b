import { createClient, LibsqlError, type Client } from "@libsql/client/http";
import { rootCause } from "../sqlite-error";
import type { Primary } from "./primary";

/** How long the primary may take to answer a question, in ms: a firewall that drops packets never says no. */
const PATIENCE_MS = 5_000;

/** Asks the primary something over HTTP. Throws in words what keeps it from answering; SQLite's errors as they are. */
export async function askPrimary<Answer>(
  primary: Primary,
  ask: (client: Client) => Promise<Answer>,
  patience = PATIENCE_MS,
): Promise<Answer> {
  const client = createClient({
    url: primary.url,
    authToken: primary.token,
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(patience) }),
  });
  try {
    return await ask(client);
  } catch (error) {
    throw faultOf(primary, error);
  } finally {
    client.close();
  }
}

/** Whether the primary answers: it throws when not. */
export const greet = async (primary: Primary): Promise<void> => {
  await askPrimary(primary, (client) => client.execute("SELECT 1"));
};

/** What keeps the primary from answering, in words. */
export class PrimaryAway extends Error {}

/** It answers, but not to whoever asks with this token: nothing was done. */
export class PrimaryRefuses extends PrimaryAway {}

function faultOf({ url, token }: Primary, error: unknown): unknown {
  const cause = rootCause(error);
  const said = cause instanceof Error ? cause.message || cause.name : String(cause);
  const status = /HTTP status (\d+)/.exec(said)?.[1];
  if (status === "401" && !token)
    return new PrimaryRefuses(`The primary at ${url} asks for a token: set LEDGER_PRIMARY_TOKEN.`);
  if (status === "401")
    return new PrimaryRefuses(`The primary at ${url} refuses the token in LEDGER_PRIMARY_TOKEN: it may have run out.`);
  if (status === "403")
    return new PrimaryRefuses(`The primary at ${url} lets the token in LEDGER_PRIMARY_TOKEN read, but not write.`);
  if (error instanceof LibsqlError && !/^(SERVER_ERROR|HRANA_)/.test(error.code)) return error;
  return new PrimaryAway(`The primary at ${url} does not answer (${said}).`);
}
