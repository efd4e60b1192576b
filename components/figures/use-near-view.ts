"use client";

import { useEffect, useState, type RefObject } from "react";

/** Drawing begins when the box is this far from the view. */
const AHEAD = "200px";

/** Whether a box has come near the view yet, and its width in px, 0 until measured. Heavy drawings wait for both. */
export function useNearView(box: RefObject<HTMLElement | null>): { near: boolean; width: number } {
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    /* A busy browser tells several frames at once: that the box was far, and in the same breath that it is near. */
    const see = (frames: IntersectionObserverEntry[]) => frames.some((frame) => frame.isIntersecting) && setNear(true);
    const sight = new IntersectionObserver(see, { rootMargin: AHEAD });
    const size = new ResizeObserver((sizes) => setWidth(Math.round(sizes.at(-1)?.contentRect.width ?? 0)));
    sight.observe(element);
    size.observe(element);
    return () => {
      sight.disconnect();
      size.disconnect();
    };
  }, [box]);
  return { near, width };
}
