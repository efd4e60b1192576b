import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { changePrimary } from "@/seeds/primary/change-primary";
import { handIn, ledgerFile, newDeal, versionOf } from "../ledger-file";
import { importing } from "./changes";
import { cluster, ledger, SEEDED } from "./cluster";
import { until } from "./machine";
import { missing, startSqld, tokens } from "./sqld";

const { machine, likeSeeded } = cluster();

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
