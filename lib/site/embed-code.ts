/** What a theme of an embed may be; without one it follows its reader's. */
export const EMBED_THEMES = ["light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

const ESCAPES: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const attribute = (text: string) => text.replace(/[&"<>]/g, (character) => ESCAPES[character] ?? character);

/**
 * The HTML that shows an embed in another page: as wide as its container unless a width is given, `height` px high,
 * loaded when it comes near the view.
 */
export function embedCode({
  src,
  title,
  height,
  width,
}: {
  src: string;
  title: string;
  height: number;
  width?: number;
}): string {
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width ?? "100%"}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}
