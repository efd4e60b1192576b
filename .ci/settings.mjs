import { databaseFault } from "./database-file.mjs";
import { words } from "./words.mjs";

/**
 * What is wrong with the settings that need no more than a look, a sentence; `undefined` when nothing is. By the rules
 * of lib/site, db/location.ts and db/following/primary.ts, which are TypeScript, and may have to wait for the install.
 * @param {{ PORT?: string; DATABASE_URL?: string; SITE_URL?: string; REPOSITORY_URL?: string; LOG?: string;
 *   LEDGER_PRIMARY?: string }} settings
 */
export function settingsFault({ PORT, DATABASE_URL, SITE_URL, REPOSITORY_URL, LOG, LEDGER_PRIMARY }) {
  if (PORT && !(/^\d+$/.test(PORT) && Number(PORT) >= 1 && Number(PORT) <= 65_535)) return words.portNotOne(PORT);
  if (SITE_URL && !isSiteAddress(webAddress(SITE_URL))) return words.siteNotOne(SITE_URL);
  if (REPOSITORY_URL && !webAddress(REPOSITORY_URL)) return words.repositoryNotOne(REPOSITORY_URL);
  if (LOG && LOG !== "json") return words.logNotOne(LOG);
  if (LEDGER_PRIMARY && !isPrimary(LEDGER_PRIMARY)) return words.primaryNotOne(LEDGER_PRIMARY);
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
