"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Finds a source that an address of before names by its place on the page alone (`/sources#id`) when it is on another
 * page of the list: only the browser knows that part of an address. Our own links name the source in the query.
 */
export function FindSource() {
  const router = useRouter();
  const path = usePathname();
  useEffect(() => {
    const id = window.location.hash.slice(1);
    const query = new URLSearchParams(window.location.search);
    if (!id || query.has("source") || document.getElementById(decodeURIComponent(id))) return;
    query.set("source", decodeURIComponent(id));
    query.delete("page");
    router.replace(`${path}?${query}#${id}`);
  }, [router, path]);
  return null;
}
