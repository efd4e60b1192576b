import { describe, expect, it } from "vitest";
import { answers, Busy, type Limits } from "@/lib/serve/answers";
import type { Answer } from "@/lib/serve/finish";
import { questionOf } from "@/lib/serve/question";

const LIMITS: Limits = { bytes: 1_000_000, atOnce: 2, waiting: 10 };
const page = (target: string) => questionOf(target, {});
const answerOf = (text: string, isKept = true): Answer => ({
  status: isKept ? 200 : 404,
  isKept,
  variants: { identity: { headers: {}, body: Buffer.from(text) } },
});
const textOf = ({ variants }: Answer) => String(variants.identity.body);

/** Answers that count what is made, of a ledger whose state the test sets. */
function counting({ limits = LIMITS, make = (target: string): Answer | Promise<Answer> => answerOf(target) } = {}) {
  const made: string[] = [];
  const ledger = { state: "one" };
  const kept = answers(
    async ({ target }) => {
      made.push(target);
      return make(target);
    },
    () => ledger.state,
    limits,
  );
  return { ...kept, made, ledger };
}

describe("answers that are kept", () => {
  it("are made once for one state of the ledger, whatever an address says that no page reads", async () => {
    const { answerTo, made } = counting();
    for (const target of [
      "/deals?sort=value&partner=amd",
      "/deals?partner=amd&sort=value&utm_source=x",
      "/deals?partner=amd&sort=value&q=",
    ])
      expect(textOf(await answerTo(page(target)))).toBe("/deals?partner=amd&sort=value");
    expect(made).toHaveLength(1);
  });

  it("are made anew when the ledger's file has changed, but for built files", async () => {
    const { answerTo, made, ledger } = counting();
    for (const state of ["one", "two"]) {
      ledger.state = state;
      await answerTo(page("/"));
      await answerTo(page("/_next/static/a.js"));
    }
    expect(made).toEqual(["/", "/_next/static/a.js", "/"]);
  });

  it("are made once for twenty who ask at the same time", async () => {
    const { answerTo, made } = counting({
      make: (target) => new Promise((done) => setTimeout(() => done(answerOf(target)), 20)),
    });
    const given = await Promise.all(Array.from({ length: 20 }, () => answerTo(page("/"))));
    expect(new Set(given)).toHaveLength(1);
    expect(made).toEqual(["/"]);
  });

  it("are not joined by a reader who asks after the ledger has changed", async () => {
    let finish = () => {};
    const first = new Promise<void>((done) => (finish = done));
    const { answerTo, made, ledger } = counting({ make: async (target) => (await first, answerOf(target)) });
    const before = answerTo(page("/"));
    ledger.state = "two";
    const after = answerTo(page("/"));
    finish();
    await Promise.all([before, after]);
    expect(made).toEqual(["/", "/"]);
  });

  it("hold no more than their bytes under ten thousand addresses, the latest among them", async () => {
    const size = 10_000;
    const { answerTo, made } = counting({ make: () => answerOf("x".repeat(size)) });
    for (let day = 0; day < 10_000; day++) await answerTo(page(`/?asOf=${day}`));
    made.length = 0;
    for (let day = 9_999; day >= 0; day--) {
      await answerTo(page(`/?asOf=${day}`));
      if (made.length) return expect((9_999 - day) * size).toBeLessThanOrEqual(LIMITS.bytes);
    }
    expect.fail("everything was kept");
  });

  it("are none that failed or that are no answer of a readable ledger", async () => {
    let isBroken = true;
    const { answerTo, made } = counting({
      make: (target) => {
        if (isBroken) throw new Error("no answer");
        return answerOf(target, target !== "/nope");
      },
    });
    await expect(answerTo(page("/"))).rejects.toThrow("no answer");
    isBroken = false;
    for (const target of ["/", "/", "/nope", "/nope"]) await answerTo(page(target));
    expect(made).toEqual(["/", "/", "/nope", "/nope"]);
  });

  it("are refused beyond the queue, and kept ones never are", async () => {
    const finish: (() => void)[] = [];
    const { answerTo } = counting({
      make: (target) =>
        target === "/" ? answerOf(target) : new Promise((done) => finish.push(() => done(answerOf(target)))),
    });
    await answerTo(page("/"));
    let done = 0;
    const asked = Array.from({ length: 12 }, (_, day) => answerTo(page(`/?asOf=${day}`)).then(() => done++));
    await expect(answerTo(page("/?asOf=99"))).rejects.toBeInstanceOf(Busy);
    expect(textOf(await answerTo(page("/")))).toBe("/");
    while (done < asked.length) {
      finish.pop()?.();
      await new Promise((next) => setTimeout(next, 0));
    }
    await expect(answerTo(page("/?asOf=0"))).resolves.toBeDefined();
  });

  it("that are made ahead come after those that a reader waits for", async () => {
    const { answerTo, warm, made } = counting({
      limits: { ...LIMITS, atOnce: 1 },
      make: async (target) => (await Promise.resolve(), answerOf(target)),
    });
    const ahead = ["/1", "/2", "/3"].map((target) => warm(page(target)));
    await Promise.all([...ahead, answerTo(page("/reader")), answerTo(page("/3"))]);
    expect(made).toEqual(["/1", "/reader", "/3", "/2"]);
  });
});
