/**
 * Items gathered under a key; keys in the order they first appear, items in theirs. (`Map.groupBy` needs Node 21; we
 * support 20.19.)
 */
export function groupBy<Item, Key>(items: Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const of = key(item);
    const group = groups.get(of);
    if (group) group.push(item);
    else groups.set(of, [item]);
  }
  return groups;
}
