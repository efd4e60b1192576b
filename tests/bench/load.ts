import autocannon from "autocannon";

/** Requests a second that the server answers at 20 connections, over 8 s. Only this machine is ever asked. */
export async function requestsPerSecond(address: string): Promise<number> {
  const outcome = await autocannon({ url: address, connections: 20, duration: 8 });
  if (outcome.non2xx > 0) throw new Error(`${outcome.non2xx} answers from ${address} were no success`);
  return outcome.requests.average;
}

/** The same where every request names the ETag of the answer: all must be 304. */
export async function notModifiedPerSecond(address: string): Promise<number> {
  const etag = (await fetch(address)).headers.get("etag");
  if (!etag) throw new Error(`${address} has no ETag`);
  const outcome = await autocannon({ url: address, connections: 20, duration: 8, headers: { "if-none-match": etag } });
  if (outcome["2xx"] > 0 || outcome["4xx"] + outcome["5xx"] > 0)
    throw new Error(`not every answer from ${address} was a 304`);
  return outcome.requests.average;
}
