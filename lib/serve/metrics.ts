import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Held } from "./answers";
import type { Following } from "./follower";
import type { Ready } from "./health";
import type { Kind } from "./question";
import type { Seen } from "./watch";

/**
 * Bounds of the histogram in seconds: a kept page is not in it, a cold one takes a tenth, a costly one some seconds.
 */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export type Metrics = {
  /** Counts a request that has been answered. */
  count: (seen: Seen) => void;
  /** Counts the making of an answer, from the question to the last byte, and gives what it gives. */
  timed: <Made>(kind: Kind, make: () => Promise<Made>) => Promise<Made>;
  /** All there is to tell, in Prometheus' text format. */
  text: () => Promise<string>;
};

/** What this server counts of itself, beside what the library tells of any Node process (memory, processor, delays). */
export function metrics(held: () => Held, ready: () => Promise<Ready>, following?: () => Following): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "circuit_requests_total",
    help: "Requests answered, by what was asked for and the status; 499 where the reader left first",
    labelNames: ["kind", "status"],
    registers,
  });
  const answers = new Counter({
    name: "circuit_answers_total",
    help: "Answers to GET and HEAD, by whether they were kept or had to be made",
    labelNames: ["from"],
    registers,
  });
  const rendering = new Histogram({
    name: "circuit_rendering_seconds",
    help: "Time to make an answer that was not kept, compression included",
    labelNames: ["kind"],
    buckets: SECONDS,
    registers,
  });
  gauge("circuit_kept_bytes", "Bytes of the answers that are kept", () => held().bytes);
  gauge("circuit_kept_answers", "Answers that are kept", () => held().answers);
  gauge("circuit_waiting_answers", "Answers that wait to be made", () => held().waiting);
  if (following) {
    gauge(
      "circuit_sync_age_seconds",
      "Since the ledger was last in step with its primary; NaN where it never was",
      () => following().syncAge ?? Number.NaN,
    );
    gauge("circuit_sync_faulty", "1 while the ledger cannot be kept in step with its primary, else 0", () =>
      following().fault ? 1 : 0,
    );
  }
  new Gauge({
    name: "circuit_edition_info",
    help: "Always 1: the edition that is served, and its latest day; absent while the ledger cannot be read",
    labelNames: ["edition", "day"],
    registers,
    async collect() {
      this.reset();
      const now = await ready();
      if (now.ready) this.set({ edition: now.edition, day: now.day }, 1);
    },
  });
  return {
    count: ({ kind, status, from }) => {
      requests.inc({ kind, status });
      if (from) answers.inc({ from });
    },
    timed: async (kind, make) => {
      const end = rendering.startTimer({ kind });
      try {
        return await make();
      } finally {
        end();
      }
    },
    text: () => registry.metrics(),
  };

  function gauge(name: string, help: string, now: () => number) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(now());
      },
    });
  }
}
