import { AsyncLocalStorage } from "node:async_hooks";
import type { Locale, Wording } from "@/lib/format/wording";
import { getWording } from "@/lib/i18n/wording";
import sentences from "./french.json";

const language = new AsyncLocalStorage<Locale>();

/** Does a command's work in a language: all that it prints is in it. */
export const speaking = <Result>(locale: Locale, work: () => Result): Result => language.run(locale, work);

/** The words of the pages, in the language of the command. */
export const wording = (): Wording => getWording(language.getStore() ?? "en");

/**
 * A sentence in the language of the command. The checks speak English, as the log does; `french.json` has each of
 * their sentences, with names in braces for what changes. One that is not there stays as it is: a test looks for such.
 */
export const told = (sentence: string): string =>
  wording().locale === "fr" ? (inFrench(sentence) ?? sentence) : sentence;

/** What is wrong, behind its place; French keeps a space before the colon, which does not break. */
export const toldOf = (place: string, fault: string): string =>
  `${place}${wording().locale === "fr" ? "\u00a0" : ""}: ${told(fault)}`;

/** What changes from one sentence to the next: a name in braces. */
const NAME = /\{(\w+)\}/g;

type Pattern = { matches: RegExp; names: string[]; french: string };

/** The most particular first: those with the most letters of their own. */
const PATTERNS = Object.entries(sentences)
  .sort(([a], [b]) => ownLetters(b) - ownLetters(a))
  .map(([english, french]): Pattern => {
    const names = [...english.matchAll(NAME)].map(([, name = ""]) => name);
    const parts = english.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return { matches: new RegExp(`^${parts.join("([^]+?)")}$`), names, french };
  });

function ownLetters(template: string): number {
  return template.replace(NAME, "").length;
}

function inFrench(sentence: string): string | undefined {
  for (const { matches, names, french } of PATTERNS) {
    const found = matches.exec(sentence);
    if (!found) continue;
    const values = new Map(names.map((name, at) => [name, found[at + 1] ?? ""]));
    return french.replace(NAME, (_, name: string) => {
      const value = values.get(name) ?? "";
      return inFrench(value) ?? value;
    });
  }
  return undefined;
}
