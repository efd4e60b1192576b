import { Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { drawCard } from "@/components/cards/draw-card";
import { printable } from "@/components/cards/printable";
import { PAGES } from "@/lib/i18n/pages";
import { cardOf } from "@/lib/pages/card";
import type { CardView } from "@/lib/views/card";
import { seededLedger } from "../ledger";
import { readerOf } from "./reader";

const PNG = [0x89, 0x50, 0x4e, 0x47];
const calls: unknown[] = [];
const refuse = (...asked: unknown[]): never => {
  calls.push(asked);
  throw new Error("a card asked the network");
};

const { fetch: ask } = globalThis;

beforeEach(() => {
  calls.length = 0;
  /* What draws unpacks its own program from an address that holds it. */
  vi.stubGlobal("fetch", (address: unknown) =>
    /^data:/.test(String(address)) ? ask(String(address)) : refuse(address),
  );
  vi.spyOn(Socket.prototype, "connect").mockImplementation(refuse);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const saying = (text: string): CardView => ({
  kicker: text,
  heading: text,
  text,
  figures: [{ label: text, value: text, note: text, tone: "ink" }],
  foot: text,
});
const draw = async (text: string) =>
  [...new Uint8Array(await drawCard(saying(text), { site: "example.org", name: text }))].slice(0, 4);

describe("a card is drawn without a word to any other machine,", () => {
  test.each([
    ["emoji", "💩 👨‍👩‍👧 1️⃣ 🇫🇷 ™️"],
    ["other scripts", "漢字 かな 한글 עברית العربية ไทย Ελλάδα Ω"],
    ["combining signs", "e\u0301\u0323\u0489 Z\u0351\u036b"],
    ["signs that turn the direction", "\u202eabc\u2066def\u2069"],
    ["control signs and what is no sign", "a\u0000b\u0007c\ufffe\ud800d\u{10ffff}"],
    ["nothing that the fonts have", "漢"],
    ["nothing at all", ""],
  ])("whatever its texts are: %s", async (_, text) => {
    expect(await draw(text)).toEqual(PNG);
    expect(calls).toEqual([]);
  });

  test("every sign that is let through, alone and in a word", async () => {
    const all = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point)).join("");
    const kept = printable(all);
    expect(kept.length).toBeGreaterThan(300);
    await draw([...kept].join(" "));
    await draw(kept);
    expect(calls).toEqual([]);
  });
});

test.each(["en", "fr"] as const)("no card of the ledger in %s loses a sign by it", async (locale) => {
  const { ledger } = await seededLedger();
  const reader = readerOf(ledger, locale);
  const paths = [...PAGES.map(({ path }) => path), ...ledger.deals.map(({ id }) => `/deals/${id}`)];
  for (const path of paths) {
    const { kicker, heading, text = "", foot, figures } = cardOf(path, reader) ?? saying("");
    for (const said of [
      kicker,
      heading,
      text,
      foot,
      ...figures.flatMap(({ label, value, note }) => [label, value, note ?? ""]),
    ])
      expect(printable(said), path).toBe(said.replaceAll("\u202f", "\u00a0"));
  }
});

test("a card keeps what it can draw: accents come as one sign, and the narrow space as a wide one", () => {
  expect(printable("me\u0301moire 5\u202fGW 💩!")).toBe("mémoire 5\u00a0GW !");
});
