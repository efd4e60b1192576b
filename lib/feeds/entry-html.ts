import type { ChangeLine, FeedEntry } from "@/lib/views/feed-entries";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it may stand in HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * An entry's changes as HTML: what the deal is, then each change with its source. `absolute` makes a link of a path.
 */
export function entryHtml(
  { kind, summary, lines }: Pick<FeedEntry, "kind" | "summary" | "lines">,
  absolute: (path: string) => string,
  open: string,
): string {
  const item = ({ text, source, href }: ChangeLine) => {
    const cited = escapeHtml(`${source.name}, ${source.title}`);
    const named = source.url ? `<a href="${escapeHtml(source.url)}">${cited}</a>` : cited;
    return `<li>${escapeHtml(text)} (${named}, ${escapeHtml(source.stated)}; <a href="${escapeHtml(absolute(href))}">${escapeHtml(open)}</a>)</li>`;
  };
  return `${kind === "new_deal" ? `<p>${escapeHtml(summary)}</p>` : ""}<ul>${lines.map(item).join("")}</ul>`;
}
