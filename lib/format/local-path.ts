import type { Locale } from "./wording";

/** The address of a page in a language: English at the root, French under /fr. The query is kept by the caller. */
export function localPath(path: string, locale: Locale): string {
  if (locale === "en") return path;
  return path === "/" ? "/fr" : `/fr${path}`;
}
