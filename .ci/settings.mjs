import { databaseFault } from "./database-file.mjs";

/**
 * What is wrong with the settings that need no more than a look, a sentence; `undefined` when nothing is. By the rules
 * of lib/site, db/location.ts and db/following/primary.ts, which are TypeScript, and may have to wait for the install.
 * @param {{ PORT?: string; DATABASE_URL?: string; SITE_URL?: string; REPOSITORY_URL?: string; LOG?: string;
 *   LEDGER_PRIMARY?: string }} settings
 */
export function settingsFault({ PORT, DATABASE_URL, SITE_URL, REPOSITORY_URL, LOG, LEDGER_PRIMARY }) {
  if (PORT && !(/^\d+$/.test(PORT) && Number(PORT) >= 1 && Number(PORT) <= 65_535))
    return `PORT is "${PORT}", but must be a whole number from 1 to 65535, e.g. 3000.`;
  if (SITE_URL && !isSiteAddress(webAddress(SITE_URL)))
    return `SITE_URL is "${SITE_URL}", but must be where the site is served, e.g. https://circuit.example.org.`;
  if (REPOSITORY_URL && !webAddress(REPOSITORY_URL))
    return (
      `REPOSITORY_URL is "${REPOSITORY_URL}", but must be the repository's web address, e.g. ` +
      `https://github.com/someone/circuit.`
    );
  if (LOG && LOG !== "json") return `LOG is "${LOG}", but must be json, for a line of JSON a request, or not set.`;
  if (LEDGER_PRIMARY && !isPrimary(LEDGER_PRIMARY))
    return (
      `LEDGER_PRIMARY is "${LEDGER_PRIMARY}", but must be where a libSQL server answers, e.g. http://10.0.0.5:8080; ` +
      `its token is LEDGER_PRIMARY_TOKEN.`
    );
  return databaseFault(DATABASE_URL);
}

const isSiteAddress = (address) => address && address.pathname === "/" && !address.search && !address.hash;

/** A scheme, a name and a port, and nothing more. */
function isPrimary(text) {
  if (!/^(https?|wss?|libsql):\/\/[^/?#@]+\/?$/.test(text)) return false;
  try {
    return Boolean(new URL(text).host);
  } catch {
    return false;
  }
}

/** An http or https address, `undefined` when a text is none. */
function webAddress(text) {
  try {
    const address = new URL(text);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
