/**
 * A part of a page that several others are made of: worked out when first asked for, and not again. A page's other
 * parts are getters, so that its head, its card or one embedded figure cost no more than they show.
 */
export function once<Part extends object | number>(make: () => Part): () => Part {
  let made: Part | undefined;
  return () => (made ??= make());
}
