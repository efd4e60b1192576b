import { visitImports } from "./imports.mjs";

const isIn = (path, place) => path === place || path === place.replace(/\.tsx?$/, "") || path.startsWith(`${place}/`);

/**
 * A lint rule: what a room may import beside itself is what its line in a table names, and nothing of what `mustNot`
 * forbids besides. The rule of eslint-plugin-import would ask three hundred pairs of rooms about every import.
 */
export function arrows({ rooms, mayImport, mustNot }) {
  const roomOf = (path) => rooms.find((room) => isIn(path, room));

  function wrong(file, imported) {
    const room = roomOf(file);
    if (!room) return file.startsWith("lib/") ? "This folder of lib has no line in MAY_IMPORT." : undefined;
    if (roomOf(imported) && ![room, ...mayImport[room]].some((place) => isIn(imported, place)))
      return `${room} may import only ${mayImport[room].join(", ") || "itself"}.`;
    return mustNot.find(({ who, whom }) => who.test(file) && whom.test(imported))?.why;
  }

  return { create: (context) => visitImports(context, wrong) };
}
