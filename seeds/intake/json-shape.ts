/** No file goes deeper than a dozen levels; what goes on would exhaust whatever walks through it. */
const DEEPEST = 40;

/**
 * What is wrong with the shape of a JSON text, and where: an object that holds a key twice, of which JSON.parse would
 * take the last without a word, or nesting without end. The text must be valid JSON.
 */
export function shapeFault(text: string): { reason: string; at: number } | undefined {
  /** The keys of every object that is open here; nothing for a list. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{") open.push(new Set());
    else if (sign === "[") open.push(undefined);
    if (open.length > DEEPEST) return { reason: "is nested too deeply", at };
    if (sign === "}" || sign === "]") open.pop();
    else if (sign === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isFollowedByColon(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (keys.has(key)) return { reason: `has the key "${key.slice(0, 40)}" twice: which one counts?`, at };
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
}

function endOfString(text: string, begin: number): number {
  let at = begin + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function isFollowedByColon(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return text[at] === ":";
}
