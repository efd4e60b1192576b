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

/** For figures, tables and controls: tabular numerals. */
export const figures = localFont({
  src: "../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  variable: "--figures",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: "Arial",
});
