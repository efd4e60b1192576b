import { get, type IncomingHttpHeaders } from "node:http";

export type Asked = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/**
 * Asks with GET and gives the bytes as they came over the wire. A server may close an idle connection just as it is
 * used again: then the question was not read, and is asked anew.
 */
export const ask = (address: string, encoding: "br" | "identity" = "br"): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const asked = get(address, { headers: { "accept-encoding": encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", (fault: NodeJS.ErrnoException) =>
      asked.reusedSocket && fault.code === "ECONNRESET" ? resolve(ask(address, encoding)) : reject(fault),
    );
  });

/** The same, where anything but 200 is a fault of the benchmark. */
export async function askFor(address: string, encoding?: "br" | "identity"): Promise<Asked> {
  const asked = await ask(address, encoding);
  if (asked.status !== 200) throw new Error(`${address} answered ${asked.status}`);
  return asked;
}
