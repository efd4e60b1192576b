import { readFileSync } from "node:fs";

/** This process, as it is named in files that others read. */
export const thisProcess = () => markOf(process.pid);

/** Whether the process of a mark still runs. */
export function isAlive(mark) {
  const pid = Number(mark.split(" ")[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return markOf(pid) === mark;
}

/**
 * A process's number and, since numbers are given again, when it began, where the system tells (/proc). One that has
 * ended and that nobody has noticed yet (state Z) is none.
 */
function markOf(pid) {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "").trim().split(" ");
    return afterName[0] === "Z" ? "" : `${pid} ${afterName[19]}`;
  } catch {
    return String(pid);
  }
}
