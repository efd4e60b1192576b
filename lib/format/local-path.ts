import type { Locale } from "./wording";

/** The path of a page in a language: English at the root, French under /fr. The query is the caller's to keep. */
export function localPath(path: string, locale: Locale): string {
  if (locale === "en") return path;
  return path === "/" ? "/fr" : `/fr${path}`;
}

/** The language and the page of a path as readers see it: the inverse of `localPath`. */
export function fromLocalPath(path: string): { locale: Locale; path: string } {
  const french = /^\/fr(?=\/|$)/;
  return french.test(path) ? { locale: "fr", path: path.replace(french, "") || "/" } : { locale: "en", path };
}
