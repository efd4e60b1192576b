import { get, type IncomingHttpHeaders } from "node:http";

export type Asked = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks with GET and gives the bytes as they came over the wire. */
export const ask = (address: string, encoding: "br" | "identity" = "br"): Promise<Asked> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });

/** The same, where anything but 200 is a fault of the benchmark. */
export async function askFor(address: string, encoding?: "br" | "identity"): Promise<Asked> {
  const asked = await ask(address, encoding);
  if (asked.status !== 200) throw new Error(`${address} answered ${asked.status}`);
  return asked;
}
