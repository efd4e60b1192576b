"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { fromQuery } from "@/lib/search-params/raw-query";
import type { RawSearchParams } from "@/lib/search-params/reader";

/** How long the address waits, in ms, after the last change. */
const ADDRESS_PAUSE = 250;

/**
 * What a form that is worked out in the browser asks, with the address behind it. Only another day is asked of the
 * server, which knows the ledger; everything else is computed where it is changed.
 */
export function useFollowedQuery(initial: RawSearchParams, action: string) {
  const router = useRouter();
  const [raw, setRaw] = useState(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const follow = (query: URLSearchParams, changed: EventTarget) => {
    setRaw(fromQuery(query));
    clearTimeout(timer.current);
    const address = query.size ? `${action}?${query}` : action;
    const isDay = changed instanceof HTMLInputElement && changed.name === "asOf";
    timer.current = setTimeout(
      () => (isDay ? router.replace(address, { scroll: false }) : window.history.replaceState(null, "", address)),
      ADDRESS_PAUSE,
    );
  };
  return { raw, follow };
}
