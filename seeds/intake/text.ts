import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { systemWords } from "@/lib/speech/system-words";
import { SeedError } from "../fault";
import { shapeFault } from "./json-shape";

/** Larger files are refused unread. Some 100,000 claims fit. */
export const LARGEST_FILE_BYTES = 32 * 2 ** 20;
const MEGABYTE = 2 ** 20;

/**
 * The text of a file that an editor hands in. Throws a SeedError that says what is wrong when the file is missing, too
 * large, empty, or not UTF-8.
 */
export function readText(file: string): string {
  const stop = (reason: string, path = ""): never => {
    throw new SeedError([{ file, path, reason }]);
  };
  const stat = asked(file, () => statSync(file, { throwIfNoEntry: false }));
  if (!stat) return stop("there is no such file");
  if (!stat.isFile()) return stop("is not a file");
  if (stat.size > LARGEST_FILE_BYTES)
    return stop(
      `has ${Math.ceil(stat.size / MEGABYTE)} MB; nothing above ${LARGEST_FILE_BYTES / MEGABYTE} MB is read. Split it`,
    );
  const bytes = asked(file, () => readFileSync(file));
  if (isUtf16(bytes)) return stop("is UTF-16; save it as UTF-8");
  if (bytes.includes(0))
    return stop(
      "holds zero bytes: it is not text, or it is UTF-16; save it as UTF-8",
      `line ${lineOf(bytes, bytes.indexOf(0))}`,
    );
  if (!isUtf8(bytes)) return stop("is not UTF-8 (Latin-1, perhaps); save it as UTF-8", `line ${firstBadLine(bytes)}`);
  const text = new TextDecoder().decode(bytes);
  return text.trim() === "" ? stop("is empty") : text;
}

/** What the system answers about a file of an editor. Throws a SeedError with the words for what it refuses. */
export function asked<Answer>(file: string, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw new SeedError([{ file, path: "", reason: systemWords(error) }]);
  }
}

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The number, from 1, of the line that a byte is in. */
function lineOf(bytes: Buffer, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < position; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}

function firstBadLine(bytes: Buffer): number {
  let begin = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, begin);
    if (end === -1 || !isUtf8(bytes.subarray(begin, end))) return line;
    begin = end + 1;
  }
}

/**
 * Reads JSON. Throws a SeedError that names the line, says so when the text ends too early, and refuses an object that
 * has a key twice, and endless nesting.
 */
export function parseJson(file: string, text: string): unknown {
  const json = parsed(file, text);
  const fault = shapeFault(text);
  if (!fault) return json;
  const line = text.slice(0, fault.at).split("\n").length;
  throw new SeedError([{ file, path: `line ${line}`, reason: fault.reason }]);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = positionOf(message, text);
    const isCut = /end of JSON input|Unterminated/.test(message) || position >= text.trimEnd().length;
    const reason = isCut
      ? "ends too early: the file is cut off"
      : `is not valid JSON: ${message.replace(/ in JSON at position.*$|, (\.\.\.)?".*$/s, "").slice(0, 120)}`;
    throw new SeedError([{ file, path: `line ${text.slice(0, position).split("\n").length}`, reason }]);
  }
}

/** True for a JSON object. */
export const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** Where Node's message quotes a part of the text, after dots, this many letters come before the fault. */
const CONTEXT = 10;

/** The position of a fault in the text. Node's message gives it as a number, or quotes the text around it. */
function positionOf(message: string, text: string): number {
  const number = /position (\d+)/.exec(message)?.[1];
  if (number !== undefined) return Number(number);
  const [, token = "", cut = "", snippet] =
    /^Unexpected token '(.+)', (\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  if (snippet === undefined) return text.length;
  const at = Math.max(0, text.indexOf(snippet));
  return cut ? at + CONTEXT : Math.max(0, text.indexOf(token, at));
}
