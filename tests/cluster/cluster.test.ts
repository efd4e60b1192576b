import { spawn } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { connect } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { changePrimary } from "@/seeds/primary/change-primary";
import { handIn, newDeal, temporaryFolder, versionOf } from "../ledger-file";
import { importing } from "./changes";
import { cluster, ledger, SEEDED } from "./cluster";
import { followerOf, until, type Machine } from "./machine";
import { killed, missing, startSqld, type Server } from "./sqld";

test("there is a libSQL server to follow", ({ skip }) => {
  if (missing && process.env.CI) throw new Error(missing);
  skip(Boolean(missing), missing);
});

const { machine, likeSeeded } = cluster();

describe.skipIf(missing)("machines that follow a primary", { timeout: 240_000 }, () => {
  test("show an import within two seconds, one by way of a replica, and never half of it", async () => {
    const primary = await startSqld(likeSeeded());
    const replica = await startSqld({ of: primary });
    const all = await Promise.all([machine(primary.url), machine(replica.url)]);
    const seeded = await SEEDED;
    await until("both have the seeds", async () =>
      (await Promise.all(all.map((each) => each.edition()))).every((each) => each === seeded),
    );
    const seen = new Set<string | undefined>();
    let isOver = false;
    const watching = all.map(async (each) => {
      while (!isOver) seen.add(await each.edition());
    });
    const known = [seeded];
    const took: number[] = [];
    for (const number of [1, 2, 3]) {
      const version = await changePrimary(primary, importing(`lumen-${number}`));
      known.push(version);
      took.push(
        await until("both have the import", async () =>
          (await Promise.all(all.map((each) => each.edition()))).every((each) => each === version),
        ),
      );
    }
    isOver = true;
    await Promise.all(watching);

    /* The least of three: on a busy machine everything takes its time. */
    expect(Math.min(...took)).toBeLessThan(2_000);
    expect([...seen].sort()).toEqual(known.sort());
    const { following } = await (all[0] as Machine).ready();
    expect(following).toEqual({ syncAge: expect.any(Number) });
    expect(following?.syncAge).toBeLessThan(3);
    expect(await (all[0] as Machine).metrics()).toMatch(
      /^circuit_sync_age_seconds [\d.]+\n[^]*^circuit_sync_faulty 0$/m,
    );
  });

  test("lose nothing when the primary is killed during an import, read on, and go on when it is back", async () => {
    const primary = await startSqld(likeSeeded());
    const seeded = await SEEDED;
    const first = await machine(primary.url);
    await until("it has the seeds", async () => (await first.edition()) === seeded);
    const deal = handIn("deal.json", newDeal());
    const own = join(temporaryFolder(), "circuit.db");
    const running = ledger(primary, own, ["import", deal]);
    await until("the import has made its copy", async () => readdirSync(dirname(own)).includes("backups"));
    await primary.kill();
    const { code, err } = await running.ended;
    expect([code, err]).toEqual([1, expect.stringMatching(/^The primary at .* does not answer .* run it again/m)]);
    await until("it says so", async () => Boolean((await first.ready()).following?.fault));
    const told = await first.ready();
    expect(told).toMatchObject({ ready: true, edition: seeded });
    expect(told.following?.fault).toMatch(/^The primary does not answer \(/);
    expect(await first.metrics()).toMatch(/^circuit_sync_faulty 1$/m);
    /* One that is started meanwhile serves from its old file. */
    const file = join(temporaryFolder(), "circuit.db");
    cpSync(first.file, file);
    const second = await machine(primary.url, { file });
    expect(await second.ready()).toMatchObject({ ready: true, edition: seeded, following: { syncAge: null } });
    await primary.again();
    await until("both are in step again", async () =>
      (await Promise.all([first.ready(), second.ready()])).every(({ following }) => following && !following.fault),
    );
    const again = await ledger(primary, own, ["import", deal]).ended;
    expect(again.code).toBe(0);
    const version = /^Ledger version (\w+), was/m.exec(again.out)?.[1];
    await until("both have the import", async () =>
      (await Promise.all([first.edition(), second.edition()])).every((each) => each === version),
    );
    expect(first.said.err.match(/does not answer/g)).toHaveLength(1);
    expect(first.said.err.match(/is in step with the primary at .* again/g)).toHaveLength(1);
  });

  test("find at the primary all of an import or nothing, whenever it was killed, and all where it was told so", async () => {
    const primary = await startSqld(likeSeeded());
    let before = await SEEDED;
    for (const moment of [0, 10, 20, 40, 80, 160]) {
      let after = "";
      const outcome = await Promise.allSettled([
        changePrimary(primary, async (file) => {
          after = await importing(`lumen-${moment}`)(file);
          setTimeout(() => void primary.kill(), moment);
        }),
      ]);
      await primary.kill();
      await primary.again();
      const held = await changePrimary(primary, versionOf);
      expect(outcome[0].status === "fulfilled" ? [after] : [before, after]).toContain(held);
      before = held;
    }
  });

  test("never show a torn ledger, though what follows is killed 20 times", async () => {
    const primary = await startSqld(likeSeeded());
    const file = join(temporaryFolder(), "circuit.db");
    const known = new Set([await SEEDED]);
    const seen = new Set<string>();
    let isOver = false;
    const changing = (async () => {
      for (let number = 1; !isOver; number += 1) {
        /* Known before it is sent: a reader may have it before its sender has heard that it is written. */
        await changePrimary(primary, async (copy) => known.add(await importing(`lumen-${number}`)(copy)));
        await new Promise((done) => setTimeout(done, 700));
      }
    })();
    for (let kill = 0; kill < 20; kill += 1) {
      const follower = spawn(process.execPath, ["--import", "tsx", "db/following/run.ts"], {
        env: { ...process.env, DATABASE_URL: file, LEDGER_PRIMARY: primary.url, RUST_LOG: "off" },
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      await new Promise((told) => follower.once("message", told));
      await new Promise((done) => setTimeout(done, kill * 25));
      await killed(follower);
      const connection = connect(file, { mustExist: true });
      expect(connection.$client.pragma("integrity_check", { simple: true })).toBe("ok");
      seen.add(ledgerVersion(readLedger(connection)));
      connection.$client.close();
    }
    isOver = true;
    await changing;
    expect(seen.size).toBeGreaterThan(3);
    expect([...seen].filter((each) => !known.has(each))).toEqual([]);
    const last = await machine(primary.url, { file });
    await until("it catches up", async () => (await last.edition()) === [...known].at(-1));
    const pid = followerOf(last);
    process.kill(pid ?? 0, "SIGKILL");
    await until("another follows", async () => ![undefined, pid].includes(followerOf(last)));
    expect(await last.edition()).toBe([...known].at(-1));
  });

  test("let one of two imports at once win, and tell the other to try again: none is lost", async () => {
    const primary = await startSqld(likeSeeded());
    const replica = await startSqld({ of: primary });
    let arrived = 0;
    const both = async (id: string, by: Server) =>
      changePrimary(by, async (file) => {
        await importing(id)(file);
        arrived += 1;
        await until("the other has its copy as well", async () => arrived >= 2);
      });
    const outcomes = await Promise.allSettled([both("lumen-1", primary), both("lumen-2", replica)]);
    const refused = outcomes.findIndex(({ status }) => status === "rejected");
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes[refused]).toMatchObject({
      reason: new Error("Someone else imported meanwhile. Nothing was written: run it again."),
    });
    await both(`lumen-${refused + 1}`, primary);
    const { deals } = await changePrimary(primary, readLedgerFile);
    const ids = deals.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["lumen-1", "lumen-2"]));
  });
});
