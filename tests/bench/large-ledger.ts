import { spawnSync } from "node:child_process";

export type QueryTimes = { firstRead: number; firstSelection: number; times: Record<string, number> };

/** Query times on a ledger file, measured in a process of its own that loads server-only modules as the server does. */
export function measureQueries(databaseFile: string): QueryTimes {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/bench/queries.ts"],
    { env: { ...process.env, DATABASE_URL: databaseFile }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The queries could not be measured:\n${stderr}`);
  return JSON.parse(stdout) as QueryTimes;
}
