import { vi } from "vitest";
import { runCommand } from "@/seeds/cli/run-command";

/** A line of progress: it comes when the work takes noticeable time, so that whether it comes is up to the machine. */
const PROGRESS = /^\d+[.,]\d s\u00a0?: .*\n/gm;

/** The day up to which the seeds were read: no later one is surely past. */
const READ_UP_TO = "2026-10-10";

/**
 * What a command answers, called in this process: its exit code and what it writes, but for progress. Nothing may be
 * stated after the day on which the seeds were last read, whatever the clock says.
 */
export async function call(
  databaseFile: string,
  ...words: string[]
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  vi.stubEnv("DATABASE_URL", databaseFile);
  const onOut = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => Boolean((out += String(chunk))));
  const onErr = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => Boolean((err += String(chunk))));
  try {
    const code = await runCommand(["--read-up-to", READ_UP_TO, "--lang", "en", ...words]);
    return { code, out, err: err.replace(PROGRESS, "") };
  } finally {
    onOut.mockRestore();
    onErr.mockRestore();
    vi.unstubAllEnvs();
  }
}
