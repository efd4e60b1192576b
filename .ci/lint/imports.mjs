import { posix, relative, sep } from "node:path";

/** A file's path from the root, with slashes. */
export const fromRoot = (file, root) => posix.normalize(relative(root, file).replaceAll(sep, "/"));

/**
 * What an import names, as a path from the root without looking whether it is there; `undefined` for a package. By the
 * two ways this project writes it: @/… and relative.
 */
export function importedPath(name, file) {
  if (!/^(@\/|\.{1,2}(\/|$))/.test(name)) return undefined;
  return posix.normalize(name.startsWith("@/") ? name.slice(2) : posix.join(posix.dirname(file), name));
}

/**
 * Visits every import of a file, whether of values or of types, exported again, or at run time: `check` is told its
 * path from the root and gives what is wrong with it.
 */
export function visitImports(context, check) {
  const file = fromRoot(context.filename, context.cwd);
  const visit = ({ source }) => {
    const imported = typeof source?.value === "string" ? importedPath(source.value, file) : undefined;
    const message = imported && check(file, imported);
    if (message) context.report({ node: source, message });
  };
  return {
    ImportDeclaration: visit,
    ImportExpression: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    TSImportType: visit,
  };
}
