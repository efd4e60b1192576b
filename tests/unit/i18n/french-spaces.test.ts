import { describe, expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";

/** Every message of a tree with its path. */
const leaves = (node: unknown, path = ""): [string, string][] =>
  typeof node === "string"
    ? [[path, node]]
    : Object.entries(node as Record<string, unknown>).flatMap(([name, part]) => leaves(part, `${path}.${name}`));

/** A sign of its own, after a space that may break or, for the quotes and the double signs, after none. */
const LOOSE = / [:;?!%»]|« |«[^\u00A0\u202F]|[^\s\u00A0\u202F(][?!»]|[^\s\u00A0\u202F\d:][:;](?= )/;
/** What is written as machines read it. */
const AS_IS = /https?:\S+|Accept: \S+/g;

describe("French messages", () => {
  it("never leave a sign alone on the next line: what stands before it does not break", () => {
    const loose = leaves(loadMessages("fr")).filter(([, text]) => LOOSE.test(text.replace(AS_IS, "")));
    expect(loose).toEqual([]);
  });
  it("are read so that a loose sign is found", () => {
    for (const text of ["Source : elle", "vrai ?", "« ici »", "Source: elle", "vrai?"]) expect(text).toMatch(LOOSE);
    for (const text of ["Source\u00A0: elle", "vrai\u00A0?", "«\u00A0ici\u00A0»", "à 10:30", "non communiqué (?)"])
      expect(text).not.toMatch(LOOSE);
  });
});
