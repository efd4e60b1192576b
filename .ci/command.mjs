import { spawnSync } from "node:child_process";

/** Runs a command with its output shown; its exit code, 1 when it could not start. */
export function run(command, args, environment = {}) {
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...environment } }).status ?? 1;
}

/** Runs a command that the rest depends on: ends the process with its code when it fails. */
export function mustRun(command, args, environment) {
  const code = run(command, args, environment);
  if (code !== 0) process.exit(code);
}
