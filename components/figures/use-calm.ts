"use client";

import { useEffect, useState } from "react";

/** In ms: after this the page counts as at rest, however busy the browser is. */
const AT_MOST = 5000;

/** Whether the page has come to rest since it came alive: what nobody waits for begins then. */
export function useCalm(): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(() => {
    /* Safari has no such call. */
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(() => setCalm(true), AT_MOST);
      return () => clearTimeout(timer);
    }
    const asked = window.requestIdleCallback(() => setCalm(true), { timeout: AT_MOST });
    return () => window.cancelIdleCallback(asked);
  }, []);
  return calm;
}
