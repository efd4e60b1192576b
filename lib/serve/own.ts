import type { Following } from "./follower";
import type { Ready } from "./health";

/** An answer about this server itself: short, made here, and never kept. */
export type Told = { status: number; type: string; body: string };

type Knowing = { ready: () => Promise<Ready>; metrics: () => Promise<string>; following?: () => Following };

const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

const ADDRESSES: Readonly<Record<string, (knowing: Knowing) => Promise<Told>>> = {
  /** Whether this process lives: one that cannot say so is to be started anew. */
  "/healthz": () => Promise.resolve({ status: 200, type: TEXT, body: "alive\n" }),
  /** Whether readers should be sent here: also with an old ledger while its primary is away, which is told. */
  "/readyz": async ({ ready, following }) => {
    const now = { ...(await ready()), following: following?.() };
    return { status: now.ready ? 200 : 503, type: JSON_TYPE, body: `${JSON.stringify(now)}\n` };
  },
  /** What Prometheus collects. */
  "/metrics": async ({ metrics }) => ({
    status: 200,
    type: "text/plain; version=0.0.4; charset=utf-8",
    body: await metrics(),
  }),
};

/** Answers the addresses about the server itself, and no other: `undefined`. */
export const ownAnswers =
  (knowing: Knowing) =>
  (path: string): Promise<Told> | undefined =>
    Object.hasOwn(ADDRESSES, path) ? ADDRESSES[path]?.(knowing) : undefined;
