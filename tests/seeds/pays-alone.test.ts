import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crossFaults } from "@/seeds/cross-checks";
import { readSeeds } from "@/seeds/read";
import { organisationSeed } from "@/seeds/schema/companions";
import { copyOfLedger } from "../ledger";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { SEEDS } from "../template";
import { call } from "./cli/call";

const reason = { en: "Because.", fr: "Parce que." };
const own = { id: "x", name: "X", kind: "company", role: reason, verification: "seen" } as const;

describe("how far an organisation can pay from elsewhere", () => {
  it("is a word or a fraction: strong is all of it, pass-through nothing", () => {
    const of = (paysAlone: unknown) => organisationSeed.safeParse({ ...own, paysAlone }).data?.paysAlone;
    expect([of("strong"), of("pass-through"), of(0.4)]).toEqual([1, 0, 0.4]);
    expect([of("weak"), of(1.2), of(-0.1)]).toEqual([undefined, undefined, undefined]);
  });
  it("needs a reason, sources that exist, and series that exist", () => {
    const seeds = readSeeds(SEEDS);
    const faulty = {
      ...organisationSeed.parse(own),
      paysAlone: 1,
      paysAloneSources: ["nowhere"],
      backlogSeries: "none",
    };
    const faults = crossFaults({ ...seeds, organisations: [...seeds.organisations, faulty] });
    expect(faults.map(({ path, reason: why }) => `${path}: ${why}`)).toEqual([
      'x: there is no source "nowhere"',
      'x: there is no series "none"',
      "x: says how far it pays from elsewhere (paysAlone) without a reason (paysAloneWhy)",
    ]);
  });
  it("comes in by CSV, and stays what it was", async () => {
    const file = copyOfLedger();
    const table = join(mkdtempSync(join(tmpdir(), "circuit-organisations-")), "organisations.csv");
    writeFileSync(
      table,
      "id,name_en,name_fr,kind,role_en,role_fr,verification,pays_alone,pays_alone_why_en,pays_alone_why_fr,pays_alone_sources,backlog_series\n" +
        'newcloud,Newcloud,Newcloud,company,rents,loue,seen,pass-through,Young.,Jeune.,"[""ratings""]",oracle-backlog\n',
    );
    const { code, err } = await call(file, "import", table);
    expect([code, err]).toEqual([0, ""]);
    const { organisations } = await readLedgerFile(file);
    expect(organisations.find(({ id }) => id === "newcloud")).toMatchObject({
      ...{
        paysAlone: 0,
        paysAloneWhy: { en: "Young." },
        paysAloneSources: ["ratings"],
        backlogSeries: "oracle-backlog",
      },
    });
    expect((await call(file, "audit")).out).not.toContain("newcloud");
  });
});
