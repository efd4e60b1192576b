import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/[...path]/route";
import { connect } from "@/db/connection";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { readSeeds } from "@/seeds/read";
import { writeSeeds } from "@/seeds/write";
import { handIn, ledgerFile, newDeal, powerClaim, temporaryFolder, versionOf } from "../ledger-file";
import { call } from "./cli/call";
import { makeOlder } from "./older-ledger";

const AMD = "amd-6gw-2025-10";
const SEEDED = `${readSeeds(resolve("seeds/data")).ledger.readUpTo}T12:00:00Z`;
const late = () => {
  const more = { n: 2, statedOn: "2025-12-12", rank: "preferred", updates: [`${AMD}/power/amd-nasdaq`] };
  return handIn("amd.json", { id: AMD, claims: [powerClaim(7, more)] });
};
const recordedIn = async (file: string) => {
  const { claims } = await readLedgerFile(file);
  return new Map(claims.map(({ id, recorded }) => [id, recorded]));
};
const moment = () => `${new Date().toISOString().slice(0, 19)}Z`;
const write = (file: string) => {
  const connection = connect(file, { mustExist: false });
  writeSeeds(connection, readSeeds(resolve("seeds/data")));
  connection.$client.close();
};

describe("when a claim was recorded", { timeout: 60_000 }, () => {
  it("is for what a new ledger is seeded with the day up to which sources were read", async () => {
    expect(new Set((await recordedIn(ledgerFile())).values())).toEqual(new Set([SEEDED]));
  });

  it("is for what is imported the moment of the import, whenever it was stated, and outlives a seeding", async () => {
    const file = ledgerFile();
    const before = moment();
    await call(file, "import", late());
    const recorded = (await recordedIn(file)).get(`${AMD}/power/amd-nasdaq/2`) ?? "";
    expect(recorded >= before && recorded <= moment()).toBe(true);
    write(file);
    expect((await recordedIn(file)).get(`${AMD}/power/amd-nasdaq/2`)).toBe(recorded);
    expect((await recordedIn(file)).get(`${AMD}/power/amd-nasdaq`)).toBe(SEEDED);
  });

  it("never lies before that of anything written earlier, though the clock be put back", async () => {
    const file = ledgerFile();
    await call(file, "import", handIn("deal.json", newDeal()));
    const last = [...(await recordedIn(file)).values()].sort().at(-1);
    vi.useFakeTimers({ now: new Date("2026-10-11T00:00:00Z"), toFake: ["Date"] });
    await call(file, "import", late()).finally(() => vi.useRealTimers());
    expect((await recordedIn(file)).get(`${AMD}/power/amd-nasdaq/2`)).toBe(last);
  });

  it("goes with an export, and does not make another version", async () => {
    const file = ledgerFile();
    const before = await versionOf(file);
    await call(file, "import", late());
    const folder = join(temporaryFolder(), "export");
    await call(file, "export", folder);
    const twin = join(temporaryFolder(), "circuit.db");
    expect((await call(twin, "import", join(folder, "ledger.json"))).code).toBe(0);
    expect(await recordedIn(twin)).toEqual(await recordedIn(file));
    const fresh = join(temporaryFolder(), "circuit.db");
    vi.useFakeTimers({ now: new Date("2031-05-05T00:00:00Z"), toFake: ["Date"] });
    try {
      write(fresh);
    } finally {
      vi.useRealTimers();
    }
    expect(await versionOf(fresh)).toBe(before);
  });

  it("is for claims of a ledger from before moments were kept the day on which they were stated", async () => {
    const file = ledgerFile();
    makeOlder(file);
    write(file);
    expect((await recordedIn(file)).get(`${AMD}/power/amd-nasdaq`)).toBe("2025-10-06T12:00:00Z");
  });

  it("lets who asks with the latest moment they have miss nothing that came late", async () => {
    const file = join(temporaryFolder(), "circuit.db");
    cpSync(ledgerFile(), file);
    vi.stubEnv("DATABASE_URL", file);
    const ask = async (query: string) => {
      const context = { params: Promise.resolve({ path: ["changes"] }) };
      const answer = await GET(new Request(`http://localhost:3000/api/v1/changes?${query}`), context);
      const { data } = (await answer.json()) as { data: { day: string; claimId: string; recorded: string }[] };
      return data;
    };
    const had = (await ask("limit=1"))[0]?.recorded ?? "";
    expect(had).toBe(SEEDED);
    vi.unstubAllEnvs();
    await call(file, "import", late());
    vi.stubEnv("DATABASE_URL", file);
    try {
      const since = await ask(`recordedSince=${had.replace("12:00:00", "12:00:01")}`);
      expect(since.map(({ day, claimId }) => [day, claimId])).toEqual([["2025-12-12", `${AMD}/power/amd-nasdaq/2`]]);
      expect((await ask(`recordedSince=${had}`)).length).toBeGreaterThan(since.length);
      expect(await ask("since=2026-10-11")).toEqual([]);
      expect(await ask("recordedSince=2999-01-01")).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
