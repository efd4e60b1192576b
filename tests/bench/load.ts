import autocannon from "autocannon";
import { askFor } from "./ask";
import { median } from "./print";
import { cpuMs } from "./processes";

const CONNECTIONS = 20;
const TURNS = 3;

/** An address under load, and the process that answers. */
export type Contestant = { address: string; pid: number };
export type Load = { perSecond: number; cpuMs: number | undefined };
type Kind = "whole" | "304";

const SECONDS: Record<Kind, number> = { whole: 3, "304": 2 };

/**
 * Requests a second that each contestant answers at 20 connections, and the CPU time of one; medians of three turns in
 * which they alternate, so that what else the machine does meets all of them. Only this machine is ever asked.
 */
export async function alternate<Name extends string>(
  contestants: Record<Name, Contestant>,
  kind: Kind,
): Promise<Record<Name, Load>> {
  const names = Object.keys(contestants) as Name[];
  const turns = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Load[]>;
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const name of names) turns[name].push(await oneTurn(contestants[name], kind));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        perSecond: median(turns[name].map(({ perSecond }) => perSecond)),
        cpuMs: median(turns[name].flatMap(({ cpuMs }) => cpuMs ?? [])) || undefined,
      },
    ]),
  ) as Record<Name, Load>;
}

async function oneTurn({ address, pid }: Contestant, kind: Kind): Promise<Load> {
  const { etag } = (await askFor(address)).headers;
  if (kind === "304" && !etag) throw new Error(`${address} has no ETag`);
  const before = cpuMs(pid);
  const outcome = await underLoad(address, SECONDS[kind], kind === "304" ? { "if-none-match": etag ?? "" } : {});
  const after = cpuMs(pid);
  const wanted = outcome[kind === "304" ? "3xx" : "2xx"];
  if (wanted !== outcome.requests.total || outcome.errors > 0)
    throw new Error(`${outcome.requests.total - wanted} answers from ${address} were not what was asked for`);
  const spent = before === undefined || after === undefined ? undefined : (after - before) / outcome.requests.total;
  return { perSecond: outcome.requests.average, cpuMs: spent };
}

/** Twenty connections that ask for brotli, each again as soon as it is answered. */
export const underLoad = (address: string, seconds: number, headers: Record<string, string> = {}) =>
  autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { "accept-encoding": "br", ...headers },
  });
