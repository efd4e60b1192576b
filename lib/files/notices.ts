import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Locked = { version: string; license?: string; dev?: boolean; devOptional?: boolean };

const NOTICE = /^(licen[cs]e|copying|notice)/i;
const HEAD = "What others have written and this site is made with: name, version, licence and notices of each package.";

/**
 * The packages that a server runs with or a browser is given, by the lockfile, each with its licence and the notices it
 * comes with, where it is installed. What is for other systems is not, and what only builds or tests is left out.
 */
export function notices(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  const all = Object.entries(packages).flatMap(([path, { version, license = "see below", dev, devOptional }]) => {
    const folder = join(root, path);
    if (!path || dev || devOptional || !existsSync(folder)) return [];
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return [{ title: `${name} ${version} (${license})`, text: noticesIn(folder) }];
  });
  const unique = new Map(all.map((each) => [each.title, each.text]));
  return [HEAD, ...[...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map((each) => each.join("\n\n"))].join(RULE);
}
const RULE = `\n\n${"-".repeat(80)}\n\n`;

const noticesIn = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICE.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), "utf8").trim())
    .join("\n\n") || "It comes without a text of its licence.";
