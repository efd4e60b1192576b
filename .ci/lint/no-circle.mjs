import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import typescript from "typescript";
import { importedPath, visitImports } from "./imports.mjs";

const FOLDERS = ["app", "components", "db", "lib", "seeds", "tests"];
const ENDINGS = ["", ".ts", ".tsx", ".mts", "/index.ts"];

/**
 * A lint rule: no file imports itself by way of others, types included. All imports are read once for a whole run, by
 * TypeScript's own quick scan; eslint-plugin-import parses every file again, and took minutes.
 */
export const noCircle = {
  create(context) {
    graph ??= readGraph(context.cwd);
    return visitImports(context, (file, imported) => {
      const circle = wayBetween(resolved(imported, graph), file);
      return circle && `This closes a circle: ${[file, ...circle].join(" → ")}.`;
    });
  },
};

let graph;

/** Of each file, the files that it imports; paths from the root. */
function readGraph(root) {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => /\.m?tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const edges = new Map(files.map((file) => [file, []]));
  for (const [file, imports] of edges) {
    const { importedFiles } = typescript.preProcessFile(readFileSync(join(root, file), "utf8"));
    for (const { fileName } of importedFiles) {
      const imported = resolved(importedPath(fileName, file), edges);
      if (imported) imports.push(imported);
    }
  }
  return edges;
}

const resolved = (path, files) => path && ENDINGS.map((ending) => path + ending).find((file) => files.has(file));

/** A way from one file to another along imports, both ends named; `undefined` when there is none. */
function wayBetween(from, to) {
  const cameFrom = new Map([[from, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === to) return wayBack(file, cameFrom);
    for (const next of graph.get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

const wayBack = (file, cameFrom) => (file === undefined ? [] : [...wayBack(cameFrom.get(file), cameFrom), file]);
