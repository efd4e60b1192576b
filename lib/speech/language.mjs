/*
 * In which language a command answers. Plain JavaScript: `npm start` asks before what reads TypeScript is installed.
 */

/** What `--lang` may name; anything else is refused by the command. */
const LANGUAGES = ["en", "fr"];

/**
 * The language that a call names, as `--lang fr` or `--lang=fr`, of several the last, whatever it is: "" where nothing
 * follows. `undefined` where it names none.
 * @param {string[]} words
 * @returns {string | undefined}
 */
function namedLanguage(words) {
  const named = words.flatMap((word, at) =>
    word === "--lang" ? [words[at + 1] ?? ""] : word.startsWith("--lang=") ? [word.slice("--lang=".length)] : [],
  );
  return named[named.length - 1];
}

/**
 * Whether a call names a language that there is, or none.
 * @param {string[]} words
 */
export function isLanguageKnown(words) {
  const named = namedLanguage(words);
  return named === undefined || LANGUAGES.includes(named);
}

/**
 * The reader's language: the one that the call names, else what the system says of it (LC_ALL before LC_MESSAGES before
 * LANG), French or English.
 * @param {string[]} words
 * @param {Record<string, string | undefined>} environment
 * @returns {"en" | "fr"}
 */
export function languageOf(words, { LC_ALL, LC_MESSAGES, LANG }) {
  const named = namedLanguage(words);
  if (named === "en" || named === "fr") return named;
  return /^fr(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "fr" : "en";
}
