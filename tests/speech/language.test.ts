import { describe, expect, it } from "vitest";
import { isLanguageKnown, languageOf } from "@/lib/speech/language.mjs";

describe("the language of a command", () => {
  it.each([
    [{ LANG: "fr_FR.UTF-8" }, "fr"],
    [{ LANG: "fr_CA" }, "fr"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "C" }, "en"],
    [{ LANG: "fy_NL" }, "en"],
    [{ LANG: "frr_DE" }, "en"],
    [{}, "en"],
    [{ LC_ALL: "fr_FR", LANG: "en_US" }, "fr"],
    [{ LC_ALL: "", LC_MESSAGES: "fr_BE", LANG: "en_US" }, "fr"],
  ])("is, where the system says %j, %s", (environment, locale) => expect(languageOf([], environment)).toBe(locale));

  it.each([
    [["--lang", "fr"], "fr"],
    [["file.csv", "--lang=en"], "en"],
    [["--lang", "fr", "--lang", "en"], "en"],
    [["--lang", "de"], "fr"],
    [["file.csv"], "fr"],
  ])("is, of a call %j on a French system, %s", (words, locale) =>
    expect(languageOf(words, { LANG: "fr_FR.UTF-8" })).toBe(locale),
  );

  it("is refused where there is none of that name", () => {
    for (const words of [[], ["x.csv"], ["--lang", "fr"], ["--lang=en"]]) expect(isLanguageKnown(words)).toBe(true);
    for (const words of [["--lang"], ["--lang", "de"], ["--lang="]]) expect(isLanguageKnown(words)).toBe(false);
  });
});
