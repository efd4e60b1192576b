import autocannon from "autocannon";

/** Requests a second that the server answers at 20 connections, over 8 s. Only this machine is ever asked. */
export async function requestsPerSecond(address: string): Promise<number> {
  const outcome = await autocannon({ url: address, connections: 20, duration: 8 });
  if (outcome.non2xx > 0) throw new Error(`${outcome.non2xx} answers from ${address} were no success`);
  return outcome.requests.average;
}
