import localFont from "next/font/local";

/* "optional": a font that misses the first paint is used from the next page on, so that no text moves. */

/** For reading: one weight, as in a newspaper. Headings stand out by size. */
export const reading = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
  variable: "--reading",
  weight: "400",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

/**
 * For figures, tables and controls: tabular numerals. The package's file (27 kB) cut down with fonttools to 19 kB: the
 * weights in use (instancer, wght=400:700), Latin-1 and the signs that we write (subset, kern,liga,tnum,ccmp, without
 * hinting). Its licence, the SIL Open Font License 1.1, is in its name table.
 */
export const figures = localFont({
  src: "./public-sans.woff2",
  variable: "--figures",
  weight: "400 700",
  display: "optional",
  adjustFontFallback: "Arial",
});
