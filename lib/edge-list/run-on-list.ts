import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Network } from "@/lib/model/circularity/network";
import { isLanguageKnown, languageOf } from "@/lib/speech/language.mjs";
import { progress, whole } from "@/lib/speech/progress";
import { speaking, toldOf, wording } from "@/lib/speech/speech";
import { systemWords } from "@/lib/speech/system-words";
import { EdgeListFault, readEdgeList } from "./read-edge-list";

/** The answer to --help, and to a call that is not understood, in each language. */
export type Usage = Record<"en" | "fr", string>;

/** Says what is done next, once work takes noticeable time. */
type Step = (what: string) => void;

type Answer = (network: Network, step: Step) => object;

/**
 * A command on a network of one's own: reads the CSV file that it is called with and prints what `answer` makes of it
 * as one JSON object, and on the error stream what takes long. Returns the exit code: 2, with a message that names the
 * row, when the file cannot be read, and with the usage when there is not one file. What it says is in the reader's
 * language; what it prints is for programs, and the same in both.
 */
export function runOnList(words: string[], usage: Usage, answer: Answer): number {
  return speaking(languageOf(words, process.env), () => {
    const file = fileOf(words);
    if (file === undefined) {
      process.stderr.write(usage[wording().locale]);
      return 2;
    }
    try {
      process.stdout.write(`${JSON.stringify(answerOn(file, answer))}\n`);
      return 0;
    } catch (fault) {
      if (!(fault instanceof EdgeListFault)) throw fault;
      process.stderr.write(`${toldOf(file, fault.message)}\n`);
      return 2;
    }
  });
}

/** The one file of a call; `undefined` when the call is another. */
function fileOf(words: string[]): string | undefined {
  try {
    const options = { help: { type: "boolean", short: "h" }, lang: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
    return values.help || !isLanguageKnown(words) || positionals.length !== 1 ? undefined : positionals[0] || undefined;
  } catch {
    return undefined;
  }
}

function answerOn(file: string, answer: Answer): object {
  const report = progress();
  const network = readEdgeList(textOf(file));
  const [parties, edges] = [network.nodes.length, network.edges.length];
  return answer(network, (what) => report(what, edges, `${whole(parties)} parties, ${whole(edges)} edges`));
}

function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    throw new EdgeListFault(
      cause instanceof TypeError ? "is not UTF-8 text" : `cannot be opened: ${systemWords(cause)}`,
    );
  }
}
