import { LRUCache } from "lru-cache";
import PQueue from "p-queue";
import { sizeOf, type Answer } from "./finish";
import type { Question } from "./question";

export type Limits = {
  /** The most that is kept, in bytes of finished answers. */
  bytes: number;
  /** How many answers are made at once. Next renders one at a time: more would only hold more memory. */
  atOnce: number;
  /** How many more may wait for their turn. */
  waiting: number;
};
export const LIMITS: Limits = { bytes: 96 * 2 ** 20, atOnce: 2, waiting: 100 };

/** Thrown when too many answers are being made already. */
export class Busy extends Error {
  constructor() {
    super("Too many are asking at once.");
  }
}

/** What is kept and what waits at a moment. */
export type Held = { bytes: number; answers: number; waiting: number };

/** What an answer takes besides its bytes: key, headers, the policy's hashes. */
const OVERHEAD = 2_048;

/** Whose turn it is: a built file need not be rendered, a reader waits, and nobody does for what is made ahead. */
const [AT_HAND, READER, AHEAD] = [1, 0, -1];

type Answers = {
  /** The kept answer of the ledger as it is now, if there is one: nothing is waited for. */
  keptFor: (question: Question) => Answer | undefined;
  /** The answer of the ledger as it is now: a kept one, one that is being made for another reader, or a new one. */
  answerTo: (question: Question) => Promise<Answer>;
  /** Makes an answer ahead of its first reader, after all who wait. */
  warm: (question: Question) => Promise<Answer>;
  /** Has an answer made that is for one reader only: it takes its turn, and is not kept. */
  once: (make: () => Promise<Answer>) => Promise<Answer>;
  held: () => Held;
};

/** An answer, and the state of the ledger that it was made of. */
type Kept = { state: string; answer: Answer };

/** Built files are of no ledger: their state never passes. */
const OF_NO_LEDGER = "";

/**
 * Keeps finished answers, the least recently used going first. Each goes with the state of the ledger, looked at before
 * it is made: an answer is of that state or of a newer one, never of an older, and the next state's takes its place. What
 * is no 200 of a readable ledger, and what failed, is told to those who wait for it and forgotten.
 */
export function answers(
  make: (question: Question) => Promise<Answer>,
  stateNow: () => string,
  limits: Limits,
): Answers {
  const kept = new LRUCache<string, Kept>({
    maxSize: limits.bytes,
    maxEntrySize: limits.bytes / 4,
    sizeCalculation: ({ answer }, key) => sizeOf(answer) + key.length + OVERHEAD,
  });
  const beingMade = new Map<string, Promise<Answer>>();
  const waiting = new Set<string>();
  const queue = new PQueue({ concurrency: limits.atOnce });
  const isFull = () => queue.size >= limits.waiting;
  const stateFor = ({ kind }: Question) => (kind === "built" ? OF_NO_LEDGER : stateNow());
  const keptFor = (question: Question): Answer | undefined => {
    const known = kept.get(question.key);
    return known?.state === stateFor(question) ? known.answer : undefined;
  };
  const take = (question: Question, priority: number): Promise<Answer> => {
    const known = keptFor(question);
    if (known) return Promise.resolve(known);
    const state = stateFor(question);
    const key = `${state} ${question.key}`;
    const underWay = beingMade.get(key);
    if (underWay) {
      if (waiting.has(key) && priority > AHEAD) queue.setPriority(key, priority);
      return underWay;
    }
    if (isFull()) return Promise.reject(new Busy());
    const begin = () => {
      waiting.delete(key);
      return make(question);
    };
    waiting.add(key);
    const made = queue
      .add(begin, { id: key, priority })
      .then((answer) => {
        if (answer.isKept && state === stateFor(question)) kept.set(question.key, { state, answer });
        return answer;
      })
      .finally(() => beingMade.delete(key));
    beingMade.set(key, made);
    return made;
  };
  return {
    keptFor,
    answerTo: (question) => take(question, question.kind === "built" ? AT_HAND : READER),
    warm: (question) => take(question, AHEAD),
    once: (make) => (isFull() ? Promise.reject(new Busy()) : queue.add(make, { priority: READER })),
    held: () => ({ bytes: kept.calculatedSize, answers: kept.size, waiting: queue.size }),
  };
}
