/**
 * What the font's four files that a card is drawn with have signs for (tests/views/card-drawing.test.ts draws them
 * all): Latin of Europe, and the signs of typography.
 */
const LACKING =
  /[^ -~\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0218-\u021b\u2002\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122\u2191\u2193\u2212\u2215]/gu;

/**
 * A text as it can be drawn. For a sign that no font has, what draws the picture would ask foreign servers, on the word
 * of whoever wrote the address: it is left out. The narrow no-break space, which the files lack, becomes the wider one.
 */
export const printable = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll("\u202f", "\u00a0")
    .replaceAll(/[\t\n\r]+/g, " ")
    .replaceAll(LACKING, "");
