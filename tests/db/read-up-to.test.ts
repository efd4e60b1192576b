import { expect, it } from "vitest";
import { readLedger } from "@/db/readers/ledger";
import { readSeeds } from "@/seeds/read";
import { seededLedger } from "../ledger";
import { SEEDS } from "../template";

it("a ledger knows up to which day sources were read, as its seeds say, and never less than what it holds", async () => {
  const { ledger, connection } = await seededLedger();
  expect(ledger.days.readUpTo).toBe(readSeeds(SEEDS).ledger.readUpTo);
  connection.$client.exec("UPDATE ledger_state SET read_up_to = '2020-01-01'");
  expect(readLedger(connection).days.readUpTo).toBe(ledger.days.latest);
  connection.$client.exec("UPDATE ledger_state SET read_up_to = NULL");
  expect(readLedger(connection).days.readUpTo).toBe(ledger.days.latest);
  connection.$client.exec("UPDATE ledger_state SET read_up_to = '2031-05-05'");
  expect(readLedger(connection).days).toEqual({ ...ledger.days, readUpTo: "2031-05-05" });
});
