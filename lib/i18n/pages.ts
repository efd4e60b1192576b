/** The pages that the navigation shows, in its order. */
export const PAGES = [
  { key: "overview", path: "/" },
  { key: "timeline", path: "/timeline" },
  { key: "delivery", path: "/delivery" },
  { key: "deals", path: "/deals" },
  { key: "partners", path: "/partners" },
  { key: "circular", path: "/circular" },
  { key: "exposure", path: "/exposure" },
  { key: "cost", path: "/cost" },
  { key: "changes", path: "/changes" },
  { key: "article", path: "/article" },
  { key: "sources", path: "/sources" },
  { key: "data", path: "/data" },
  { key: "method", path: "/method" },
] as const;
