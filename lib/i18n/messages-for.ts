import type { NestedKeyOf } from "next-intl";
import type { Locale } from "@/lib/format/wording";
import { loadMessages } from "./messages";

/** A part of the messages by its place: a namespace ("figure"), a part of one, or one message ("filters.status"). */
export type MessagePath = NestedKeyOf<ReturnType<typeof loadMessages>>;
type Tree = { [key: string]: Tree };

/**
 * These parts of a language's messages, each in its place. A whole namespace is the very object that `loadMessages`
 * holds: React sends an object that two providers share only once.
 */
export function messagesFor(locale: Locale, paths: readonly MessagePath[]): Tree {
  const all: unknown = loadMessages(locale);
  const picked: Tree = {};
  for (const path of paths) {
    const steps = path.split(".");
    let [from, into] = [all as Tree, picked];
    for (const [index, step] of steps.entries()) {
      const next = from[step];
      if (next === undefined) throw new Error(`There is no message "${path}".`);
      into[step] = index === steps.length - 1 ? next : (into[step] ?? {});
      [from, into] = [next, into[step]];
    }
  }
  return picked;
}
