import { PAGES } from "@/lib/i18n/pages";
import { routing } from "@/lib/i18n/routing";
import { localPath } from "@/lib/format/local-path";
import type { Answer } from "./finish";
import { questionOf, type Question } from "./question";

/** How often the ledger's file is looked at while nobody asks, in ms. */
const LOOK_EVERY = 1_000;

/** The pages that the navigation leads to, in each language. */
const QUESTIONS = routing.locales.flatMap((locale) => PAGES.map(({ path }) => questionOf(localPath(path, locale), {})));

/**
 * Makes the navigation's pages ahead of their readers, now and whenever the ledger has changed, a page at a time. What
 * fails is told to the reader who asks for it.
 */
export function keepWarm(warm: (question: Question) => Promise<Answer>, stateNow: () => string): () => void {
  let state: string | undefined;
  const look = async () => {
    const now = stateNow();
    if (now === state) return;
    state = now;
    for (const question of QUESTIONS) {
      if (stateNow() !== now) return;
      await warm(question).catch(() => undefined);
    }
  };
  void look();
  const timer = setInterval(() => void look(), LOOK_EVERY).unref();
  return () => clearInterval(timer);
}
