/** The pages that the navigation shows, in its order. */
export const PAGES = [
  { key: "overview", path: "/" },
  { key: "timeline", path: "/timeline" },
  { key: "deals", path: "/deals" },
  { key: "circular", path: "/circular" },
  { key: "exposure", path: "/exposure" },
  { key: "cost", path: "/cost" },
  { key: "article", path: "/article" },
  { key: "sources", path: "/sources" },
  { key: "data", path: "/data" },
  { key: "method", path: "/method" },
] as const;
