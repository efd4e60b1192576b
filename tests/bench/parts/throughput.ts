import { askFor } from "../ask";
import type { Bench } from "../bench";
import { latestDayOf, measureCold } from "../cold";
import { alternate, type Contestant, type Load } from "../load";
import { atLeast, printTable, type Row } from "../print";
import type { Server } from "../processes";
import { staticSite } from "../static-site";

const ADDRESSES = ["/", "/deals?partner=oracle", "/fr/circular", "/api/v1/deals", "/data/claims.csv"];

/** What ours must reach of a static file server that sends the same bytes: whole answers, and 304. */
const OF_STATIC = { whole: 0.7, notModified: 1 };

/** Kept answers against a static file server with the very same bytes and against the plain page; then cold ones. */
export async function throughput(bench: Bench): Promise<void> {
  const ours = await bench.ours();
  const site = staticSite();
  const files = await Promise.all(ADDRESSES.map((address, at) => putSame(site, ours, address, at)));
  const plain = await bench.plain();
  const ready = await site.start();
  try {
    const rows: Row[] = [];
    for (const [at, address] of ADDRESSES.entries())
      rows.push(
        await compare(address, {
          ours: { address: ours.address + address, pid: ours.pid },
          static: { address: ready.address + files[at], pid: ready.pid },
          ...(address === "/" && { plain: { address: `${plain.address}/`, pid: plain.pid } }),
        }),
      );
    printTable("Answers a second at 20 connections, brotli, medians of 3 turns; CPU ms an answer in brackets", rows);
    await measureCold(ours, await latestDayOf(ours), `${ready.address}${files[0]}`);
  } finally {
    await ready.stop();
  }
}

/** Puts an answer's bytes into the static site, packed as our server packs them. */
async function putSame(site: ReturnType<typeof staticSite>, { address: ours }: Server, address: string, at: number) {
  const [identity, brotli] = [await askFor(ours + address, "identity"), await askFor(ours + address, "br")];
  if (brotli.headers["content-encoding"] !== "br") throw new Error(`${address} is not sent as brotli`);
  const type = brotli.headers["content-type"] ?? "";
  const file = `/${at}.${["html", "json", "csv"].find((each) => type.includes(each)) ?? "txt"}`;
  site.put(file, { identity: identity.body, brotli: brotli.body });
  return file;
}

async function compare(
  address: string,
  { plain, ...both }: { ours: Contestant; static: Contestant; plain?: Contestant },
): Promise<Row> {
  const whole: { ours: Load; static: Load; plain?: Load } = plain
    ? await alternate({ ...both, plain }, "whole")
    : await alternate(both, "whole");
  const tagged = await alternate(both, "304");
  return {
    address,
    ours: said(whole.ours),
    static: said(whole.static),
    "ours / static": atLeast(whole.ours.perSecond / whole.static.perSecond, OF_STATIC.whole, 2),
    "304 ours": said(tagged.ours),
    "304 static": said(tagged.static),
    "304 ours / static": atLeast(tagged.ours.perSecond / tagged.static.perSecond, OF_STATIC.notModified, 2),
    "plain page": whole.plain ? said(whole.plain) : "–",
  };
}

const said = ({ perSecond, cpuMs }: Load) =>
  `${perSecond.toFixed(0)}${cpuMs === undefined ? "" : ` [${cpuMs.toFixed(2)}]`}`;
