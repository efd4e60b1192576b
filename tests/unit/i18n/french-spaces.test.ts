import { describe, expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import french from "@/lib/speech/french.json";
import { hasLooseSign } from "../../loose-signs";

/** Every message of a tree with its path. */
const leaves = (node: unknown, path = ""): [string, string][] =>
  typeof node === "string"
    ? [[path, node]]
    : Object.entries(node as Record<string, unknown>).flatMap(([name, part]) => leaves(part, `${path}.${name}`));

describe("French messages", () => {
  it("never leave a sign alone on the next line: what stands before it does not break", () => {
    const loose = leaves(loadMessages("fr")).filter(([, text]) => hasLooseSign(text));
    expect(loose).toEqual([]);
  });
  it("nor do the sentences of commands", () => expect(Object.values(french).filter(hasLooseSign)).toEqual([]));
  it("are read so that a loose sign is found", () => {
    for (const text of ["Source : elle", "vrai ?", "« ici »", "Source: elle", "vrai?"])
      expect(hasLooseSign(text), text).toBe(true);
    for (const text of ["Source\u00A0: elle", "vrai\u00A0?", "«\u00A0ici\u00A0»", "à 10:30", "non communiqué (?)"])
      expect(hasLooseSign(text), text).toBe(false);
  });
});
