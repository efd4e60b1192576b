import type { Locate } from "./item";

/** The way to a part of an item. */
export const within =
  (locate: Locate, ...path: PropertyKey[]): Locate =>
  (rest) =>
    locate([...path, ...rest]);
