import localFont from "next/font/local";

/*
 * "swap": every visit ends in the faces of the house, however slow the first one is. Until they are there, texts stand
 * in a face of the machine's own, stretched to their measures (adjustFontFallback), so that next to nothing moves when
 * they come. "optional" kept the other face for the whole first visit, and "block" shows no text meanwhile.
 */

/**
 * For reading: one weight, as in a newspaper. Headings stand out by size. It is Source Serif 4 (20 kB in its package)
 * cut down to 15 kB with fonttools: the same letters and signs as the face for figures, kern, liga and tnum. Its
 * licence, the SIL Open Font License 1.1, reserves its name to the uncut face, so that this one has another.
 */
export const reading = localFont({
  src: "./circuit-serif.woff2",
  variable: "--reading",
  weight: "400",
  display: "swap",
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
  display: "swap",
  adjustFontFallback: "Arial",
});
