import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { connect, type Connection } from "@/db/connection";
import { crossCheck } from "@/seeds/cross-checks";
import { readSeeds } from "@/seeds/read";
import { writeSeeds } from "@/seeds/write";

declare module "vitest" {
  interface ProvidedContext {
    /** The ledger file that every test copies: the real seeds, written once for the whole run. */
    template: string;
  }
}

export const SEEDS = resolve("seeds/data");

/** The real seeds, read, checked and written into a new ledger in memory. */
export function seedInMemory(): Connection {
  const seeds = readSeeds(SEEDS);
  crossCheck(seeds);
  if (!seeds.deals.length) throw new Error(`${SEEDS} holds no deal: tests that go through them would check nothing`);
  const connection = connect(":memory:", { mustExist: false });
  writeSeeds(connection, seeds);
  return connection;
}

/** Vitest's global set-up: makes the template before the first test, and removes it and its copies after the last. */
export default function makeTemplate(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "circuit-tests-"));
  const file = join(folder, "template.db");
  const connection = seedInMemory();
  writeFileSync(file, connection.$client.serialize());
  connection.$client.close();
  project.provide("template", file);
  return () => rmSync(folder, { recursive: true });
}
