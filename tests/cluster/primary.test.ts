import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { changePrimary } from "@/seeds/primary/change-primary";
import { handIn, ledgerFile, newDeal, powerClaim, temporaryFolder, versionOf } from "../ledger-file";
import { importing } from "./changes";
import { cluster, ledger, SEEDED } from "./cluster";
import { until } from "./machine";
import { missing, startSqld, tokens } from "./sqld";

const { machine, likeSeeded } = cluster();

/** A file of 5.6 MB: the primary refuses the one row that keeps an import as it came in. */
const largeImport = () => {
  const note = { en: "x".repeat(4_000), fr: "y".repeat(4_000) };
  const claims = Array.from({ length: 700 }, (_, at) => powerClaim(7 + at / 1000, { n: at + 2, note }));
  return handIn("amd.json", { id: "amd-6gw-2025-10", claims });
};

describe.skipIf(missing)("a primary", { timeout: 120_000 }, () => {
  test("that asks for tokens is told so, and who may only read cannot import", async () => {
    const { more, write, read } = tokens();
    const primary = await startSqld({ ...likeSeeded(), more });
    const [stranger, reader] = await Promise.all([machine(primary.url), machine(primary.url, { token: read })]);
    await until("it says why", async () => Boolean((await stranger.ready()).following?.fault));
    expect((await stranger.ready()).following?.fault).toContain("asks for a token: set LEDGER_PRIMARY_TOKEN");
    await until("it has the seeds", async () => (await reader.edition()) === (await SEEDED));
    const refused = await ledger(primary, reader.file, ["import", handIn("deal.json", newDeal())], read).ended;
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/^The primary at .* but not write\.$/m)]);
    expect(JSON.stringify(await reader.ready())).not.toContain(read);
    await changePrimary({ ...primary, token: write }, importing("lumen-1"));
  });

  test("that is empty is told to be seeded, can be given a backup, and then refuses a second one", async () => {
    const primary = await startSqld();
    const first = await machine(primary.url);
    await until("it says so", async () => Boolean((await first.ready()).following?.fault));
    expect(await first.ready()).toMatchObject({
      ready: false,
      following: { fault: expect.stringContaining("holds no ledger yet") },
    });
    const backup = ledgerFile();
    const restored = await ledger(primary, first.file, ["restore", backup]).ended;
    expect(restored.code).toBe(0);
    expect(restored.out).toContain(`in ${primary.url}`);
    await until("it has the backup", async () => (await first.edition()) === (await versionOf(backup)));
    const second = await ledger(primary, first.file, ["restore", backup, "--lang", "fr"]).ended;
    expect([second.code, second.err]).toEqual([1, expect.stringContaining("Le serveur primaire a un registre")]);
  });

  test.each([
    ["en", "One import is larger than the primary at {url} takes (4 MB). Nothing was written: split the files."],
    ["fr", "Une importation est plus grande que ce qu’admet le serveur primaire {url} (4 Mo)."],
  ])("refuses an import above 4 MB in words (%s), and nothing of it is written", async (language, said) => {
    const primary = await startSqld(likeSeeded());
    const file = join(temporaryFolder(), "circuit.db");
    const { code, out, err } = await ledger(primary, file, ["import", largeImport(), "--lang", language]).ended;
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(said.replace("{url}", primary.url));
    expect(await changePrimary(primary, versionOf)).toBe(await SEEDED);
    await changePrimary(primary, importing("lumen-1"));
  });

  test("replaces a ledger that did not come from it, which is kept beside", async () => {
    const primary = await startSqld(likeSeeded());
    const file = ledgerFile();
    await importing("lumen-1")(file);
    const own = await versionOf(file);
    const one = await machine(primary.url, { file });
    await until("it has the primary's", async () => (await one.edition()) === (await SEEDED));
    const [kept = ""] = readdirSync(dirname(file)).filter((name) => name.includes(".replaced-"));
    expect(await versionOf(resolve(dirname(file), kept))).toBe(own);
    await one.stop();
    const again = await machine(primary.url, { file });
    await until("it is in step", async () => (await again.ready()).following?.syncAge !== null);
    expect(readdirSync(dirname(file)).filter((name) => name.includes(".replaced-"))).toHaveLength(1);
  });
});
