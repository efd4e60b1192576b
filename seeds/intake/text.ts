import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { SeedError } from "../fault";

/** Larger files are refused unread: some 100,000 claims fit. */
export const LARGEST_FILE_BYTES = 32 * 2 ** 20;
const MEGABYTE = 2 ** 20;

/**
 * The text of a file that an editor hands in. Throws a SeedError that says what is wrong when it is missing, too
 * large, empty, or no UTF-8.
 */
export function readText(file: string): string {
  const stop = (reason: string, path = ""): never => {
    throw new SeedError([{ file, path, reason }]);
  };
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return stop("there is no such file");
  if (!stat.isFile()) return stop("is not a file");
  if (stat.size > LARGEST_FILE_BYTES)
    return stop(
      `has ${Math.ceil(stat.size / MEGABYTE)} MB; nothing above ${LARGEST_FILE_BYTES / MEGABYTE} MB is read. Split it`,
    );
  const bytes = readFileSync(file);
  if (isUtf16(bytes)) return stop("is UTF-16; save it as UTF-8");
  if (bytes.includes(0))
    return stop(
      "holds zero bytes: it is no text, or UTF-16; save it as UTF-8",
      `line ${lineOf(bytes, bytes.indexOf(0))}`,
    );
  if (!isUtf8(bytes)) return stop("is not UTF-8 (Latin-1, perhaps); save it as UTF-8", `line ${firstBadLine(bytes)}`);
  const text = new TextDecoder().decode(bytes);
  return text.trim() === "" ? stop("is empty") : text;
}

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The number of the line, from 1, that a byte stands in. */
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
