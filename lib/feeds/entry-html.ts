import type { ChangeLine, FeedEntry } from "@/lib/views/feed-entries";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text with its signs escaped for HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** An entry's changes as HTML: what the deal is, then each change with its source. `absolute` completes a path. */
export function entryHtml(
  { kind, summary, lines }: Pick<FeedEntry, "kind" | "summary" | "lines">,
  absolute: (path: string) => string,
  open: string,
): string {
  const item = ({ text, source, href }: ChangeLine) => {
    const cited = escapeHtml(`${source.name}, ${source.title}`);
    const named = source.url ? `<a href="${escapeHtml(source.url)}">${cited}</a>` : cited;
    const link = `<a href="${escapeHtml(absolute(href))}">${escapeHtml(open)}</a>`;
    return `<li>${escapeHtml(text)} (${named}, ${escapeHtml(source.stated)}; ${link})</li>`;
  };
  return `${kind === "new_deal" ? `<p>${escapeHtml(summary)}</p>` : ""}<ul>${lines.map(item).join("")}</ul>`;
}
