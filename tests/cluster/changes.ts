import { resolve } from "node:path";
import type { Primary } from "@/db/following/primary";
import { crossCheck } from "@/seeds/cross-checks";
import { connect } from "@/db/connection";
import { importIntake } from "@/seeds/intake/import-intake";
import { readIntake } from "@/seeds/intake/read-intake";
import { changePrimary } from "@/seeds/primary/change-primary";
import { readSeeds } from "@/seeds/read";
import { writeSeeds } from "@/seeds/write";
import { handIn, newDeal } from "../ledger-file";

/** A change of a ledger that is made on a copy, as the commands make it. */
export type Change = (file: string) => Promise<unknown>;

/** What `npm run seed` does to a ledger. */
export const seeding: Change = async (file) => {
  const seeds = readSeeds(resolve("seeds/data"));
  crossCheck(seeds);
  const connection = connect(file, { mustExist: false });
  writeSeeds(connection, seeds);
  connection.$client.close();
};

/** What the import of a new deal does to a ledger; gives the version that it makes. */
export const importing =
  (id: string, gw = 3) =>
  async (file: string): Promise<string> => {
    const intake = readIntake([handIn(`${id}.json`, newDeal(id, gw))]);
    return (await importIntake(file, intake, { readUpTo: "2026-10-10", report: () => undefined })).version;
  };

export const seedPrimary = (primary: Primary) => changePrimary(primary, seeding);
