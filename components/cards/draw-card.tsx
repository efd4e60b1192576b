import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ImageResponse } from "next/og";
import type { CardView } from "@/lib/views/card";
import { Card, CARD_FONT, CARD_SIZE } from "./card";

/**
 * The headings' font from its package: what draws the picture reads WOFF, not the WOFF2 of the pages, and must never
 * fetch one. Of two files of one name and weight it would only take one: each has a name, and stands in for the others.
 */
const font = async (weight: 400 | 600, subset: "latin" | "latin-ext") => ({
  name: subset === "latin" ? CARD_FONT : `${CARD_FONT} ${subset}`,
  weight,
  style: "normal" as const,
  data: await readFile(
    resolve(`node_modules/@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`),
  ),
});
const fonts = Promise.all([font(400, "latin"), font(600, "latin"), font(400, "latin-ext"), font(600, "latin-ext")]);

/** A card's picture, a PNG, whole: one that cannot be drawn is an error here, and not a picture that breaks off. */
export async function drawCard(view: CardView, { site, name }: { site: string; name: string }): Promise<ArrayBuffer> {
  const drawing = new ImageResponse(<Card view={view} site={site} name={name} />, {
    ...CARD_SIZE,
    fonts: await fonts,
  });
  return drawing.arrayBuffer();
}
