import { SeedError } from "../fault";

/** Reads JSON. Throws a SeedError that names the line, and says so when the text ends too early. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = positionOf(message, text);
    const isCut = /end of JSON input|Unterminated/.test(message) || position >= text.trimEnd().length;
    const reason = isCut
      ? "ends too early: the file is cut off"
      : `is no JSON: ${message.replace(/ in JSON at position.*$|, (\.\.\.)?".*$/s, "").slice(0, 120)}`;
    throw new SeedError([{ file, path: `line ${text.slice(0, position).split("\n").length}`, reason }]);
  }
}

/** So many letters stand before the fault in a snippet that begins with dots. */
const CONTEXT = 10;

/** Node tells the position of a fault as a number, or by a snippet of the text around it. */
function positionOf(message: string, text: string): number {
  const number = /position (\d+)/.exec(message)?.[1];
  if (number !== undefined) return Number(number);
  const [, token = "", cut = "", snippet] =
    /^Unexpected token '(.+)', (\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  if (snippet === undefined) return text.length;
  const at = Math.max(0, text.indexOf(snippet));
  return cut ? at + CONTEXT : Math.max(0, text.indexOf(token, at));
}
