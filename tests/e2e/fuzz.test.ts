import { Agent, request } from "node:http";
import { gunzipSync, brotliDecompressSync } from "node:zlib";
import PQueue from "p-queue";
import { expect, test } from "./fixtures";
import { PORT } from "./reader";
import { PICTURE, requests, SCRIPT, type Asked } from "./requests";

const [SEED, COUNT] = [20251008, 10_000];
/** How many ask at a time, and how long each may wait, in ms. */
const [AT_ONCE, PATIENCE] = [8, 5_000];

type Got = { status: number; type: string; text: string };

/** Sends a request as it is, and reads the whole answer. */
const send = (agent: Agent, { method, path, headers, body }: Asked) =>
  new Promise<Got>((resolve, reject) => {
    const sent = request({ host: "localhost", port: PORT, agent, method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const { "content-type": type = "", "content-encoding": encoding } = answer.headers;
        const bytes = Buffer.concat(parts);
        const isWhole = answer.statusCode !== 206 && bytes.length > 0;
        const text = !isWhole
          ? bytes
          : encoding === "br"
            ? brotliDecompressSync(bytes)
            : encoding
              ? gunzipSync(bytes)
              : bytes;
        resolve({ status: answer.statusCode ?? 0, type, text: String(text) });
      });
    });
    sent.setTimeout(PATIENCE, () => sent.destroy(new Error(`no answer in ${PATIENCE} ms`)));
    sent.on("error", reject).end(body);
  });

const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>/g;

/** What is wrong with an answer, in words; nothing where nothing is. */
function faultsOf({ path }: Asked, { status, type, text }: Got): string[] {
  const isHtml = type.startsWith("text/html");
  const shown = isHtml ? text.replaceAll(SCRIPTS, "") : text;
  const isOurs = /^(text\/(html|csv|plain)|application\/([\w.-]+\+)?(json|xml))/.test(type);
  /* What oEmbed itself demands where a format is not offered. */
  const isNoFormat = status === 501 && path.startsWith("/oembed?") && path.includes("format=xml");
  const rules: [boolean, string][] = [
    [(status < 500 && status >= 200) || isNoFormat, `is an error of the server (${status})`],
    [!isHtml || !text.includes(SCRIPT.slice(0, 15)), "has a script from the address"],
    [!isHtml || !shown.includes(PICTURE.slice(2, 12)), "has an element from the address"],
    [!isOurs || !/\n\s+at .*:\d+:\d+/.test(text), "has a stack trace"],
    [!isOurs || !text.includes(process.cwd()), "has a path of the machine"],
    [!isHtml || !/\bNaN\b|\bundefined\b|\[object Object\]|\bInfinity\b/.test(shown), "has a word that is no answer"],
  ];
  return rules.flatMap(([isRight, fault]) => (isRight ? [] : [fault]));
}

test("ten thousand generated requests over all addresses: no error of the server, no hang, no word that is no answer", async () => {
  test.setTimeout(180_000);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const queue = new PQueue({ concurrency: AT_ONCE });
  const faults: string[] = [];
  await queue.addAll(
    requests(SEED, COUNT).map((asked) => async () => {
      const found = await send(agent, asked).then(
        (got) => faultsOf(asked, got),
        (fault: unknown) => [String(fault)],
      );
      faults.push(
        ...found.map(
          (fault) => `${asked.method} ${asked.path.slice(0, 200)} ${JSON.stringify(asked.headers)}: ${fault}`,
        ),
      );
    }),
  );
  agent.destroy();
  expect(faults).toEqual([]);
});
