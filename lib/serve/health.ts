import type { Answer } from "./finish";
import { questionOf, type Question } from "./question";
import { wholeOf } from "./respond";

/** Whether a reader would get an answer now: from which edition, its latest day and how far sources were read. */
export type Ready = { ready: true; edition: string; day: string; readUpTo: string } | { ready: false; why: string };

/** The smallest answer that needs all there is: Next, and a readable ledger. It is kept as any other. */
const PROBE = questionOf("/api/v1/deals?limit=1", {});

/** How long whoever asks waits for that answer, in ms. */
const PATIENCE = 5_000;

/** Tells whether this server can answer, by asking it what a reader could ask. Never throws. */
export async function readiness(
  answerTo: (question: Question) => Promise<Answer>,
  { isStopping, patience = PATIENCE }: { isStopping: () => boolean; patience?: number },
): Promise<Ready> {
  if (isStopping()) return { ready: false, why: "The server is stopping." };
  try {
    const answer = await Promise.race([answerTo(PROBE), late(patience)]);
    const said: unknown = JSON.parse(String(await wholeOf(answer)));
    return answer.status === 200 ? toReady(said) : { ready: false, why: detailOf(said) };
  } catch (fault) {
    return { ready: false, why: fault instanceof Error ? fault.message || fault.name : String(fault) };
  }
}

const late = (patience: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No answer in ${patience / 1000} s.`)), patience).unref();
  });

function toReady(said: unknown): Ready {
  const { asOf, readUpTo, ledgerVersion } = (said as { meta: Record<"asOf" | "readUpTo" | "ledgerVersion", string> })
    .meta;
  return { ready: true, edition: ledgerVersion, day: asOf, readUpTo };
}

/** What a problem document says; the log says more. */
const detailOf = (said: unknown): string =>
  said && typeof said === "object" && "detail" in said ? String(said.detail) : "No answer could be made.";
