import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET as getApi } from "@/app/api/v1/[...path]/route";
import { GET as getCard } from "@/app/cards/[locale]/[...page]/route";
import { GET as getFile } from "@/app/data/[file]/route";
import { GET as getFeed } from "@/app/feed.atom/route";
import { GET as getOembed } from "@/app/oembed/route";
import { GET as getSitemap } from "@/app/sitemap.xml/route";

const context = <Params extends object>(params: Params) => ({ params: Promise.resolve(params) });
const ask = (path: string) => new Request(new URL(path, "http://localhost:3000"));
const ANSWERS: Record<string, () => Promise<Response>> = {
  "/api/v1/deals": () => getApi(ask("/api/v1/deals"), context({ path: ["deals"] })),
  "/cards/en/overview.png": () =>
    getCard(ask("/cards/en/overview.png"), context({ locale: "en", page: ["overview.png"] })),
  "/data/deals.csv": () => getFile(ask("/data/deals.csv"), context({ file: "deals.csv" })),
  "/feed.atom": () => getFeed(ask("/feed.atom")),
  "/oembed": () => getOembed(ask("/oembed?url=http://localhost:3000/")),
  "/sitemap.xml": () => getSitemap(ask("/sitemap.xml")),
};

describe("a ledger that cannot be read", () => {
  beforeAll(() => {
    vi.stubEnv("DATABASE_URL", "/nowhere/circuit.db");
    vi.stubEnv("SITE_URL", "");
    vi.stubEnv("PORT", "");
  });
  afterAll(() => void vi.unstubAllEnvs());

  it.each(Object.keys(ANSWERS))(
    "makes %s a 503 with a problem document, and its cause a line of the log",
    async (path) => {
      const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      const answer = await ANSWERS[path]?.();
      const written = log.mock.calls.map(([line]) => String(line));
      log.mockRestore();
      expect([answer?.status, answer?.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
      expect(await answer?.json()).toMatchObject({ status: 503, type: "/data#problem-ledger-unavailable" });
      expect(written).toEqual([expect.stringMatching(/^The ledger at \/nowhere\/circuit\.db cannot be read: .+\n$/)]);
    },
  );
});
