import type { Locale } from "@/lib/format/wording";
import type { BrowserMessages } from "./browser-wording";
import { loadMessages } from "./messages";

/** Those namespaces of a language that figures computed in the browser are written with. */
export function messagesFor(locale: Locale, namespaces: (keyof ReturnType<typeof loadMessages>)[]): BrowserMessages {
  const messages = loadMessages(locale);
  return Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]));
}
