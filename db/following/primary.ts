/** A libSQL server whose ledger this machine follows, and what it asks of its callers. */
export type Primary = { url: string; token?: string };

/** What each scheme is asked by: the server answers all of it at one port. */
const ASKED_BY: Readonly<Record<string, string>> = {
  "http:": "http:",
  "https:": "https:",
  "ws:": "http:",
  "wss:": "https:",
  "libsql:": "https:",
};

/**
 * The primary, from LEDGER_PRIMARY and LEDGER_PRIMARY_TOKEN; `undefined` where this machine has a ledger of its own.
 * Throws, naming the setting and what it may be, when the value is something else. A token in the address would stand
 * in every line that names the primary.
 */
export function ledgerPrimary(
  url: string | undefined = process.env.LEDGER_PRIMARY,
  token: string | undefined = process.env.LEDGER_PRIMARY_TOKEN,
): Primary | undefined {
  if (!url) return undefined;
  /* A scheme, a name and a port, and nothing more. */
  const address = /^\w+:\/\/[^/?#@]+\/?$/.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  const scheme = address && ASKED_BY[address.protocol];
  if (!scheme || !address.host)
    throw new Error(
      `LEDGER_PRIMARY is "${url}", but must be where a libSQL server answers, e.g. http://10.0.0.5:8080; ` +
        `its token is LEDGER_PRIMARY_TOKEN`,
    );
  return { url: `${scheme}//${address.host}`, ...(token && { token }) };
}
