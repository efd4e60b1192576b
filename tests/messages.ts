import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Locale } from "@/lib/format/wording";
import type { loadMessages } from "@/lib/i18n/messages";

/**
 * Files whose namespaces stand at the top; every other file is a namespace of its own name. As in lib/i18n/messages.
 */
const AT_THE_TOP = ["common", "vocabulary"];

/**
 * The real messages, read from their files. Playwright runs tests in plain Node, which imports JSON only with an
 * attribute; the build compiles messages
 * only without one, so tests do not import lib/i18n/messages.
 */
export function readMessages(locale: Locale): ReturnType<typeof loadMessages> {
  const folder = resolve("lib/i18n/messages", locale);
  const parts = readdirSync(folder).map((file) => {
    const name = basename(file, ".json");
    const messages: Record<string, unknown> = JSON.parse(readFileSync(resolve(folder, file), "utf8"));
    return AT_THE_TOP.includes(name) ? messages : { [name]: messages };
  });
  return Object.assign({}, ...parts);
}
