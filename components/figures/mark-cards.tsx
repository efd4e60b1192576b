"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { useLocale } from "next-intl";
import { cardOf, linkAt, type AskedCard } from "./mark-link";

const MarkCard = lazy(() => import("./mark-card"));

/** In ms: how long a pointer rests on a mark before its card shows, and how long the card waits for the pointer. */
const SHOW = 120;
const HIDE = 250;

/**
 * The one card of all pictures: what is pointed at, focused or tapped tells its figure, what binds of it, its source
 * and how many claims there are. A mark is a link, so that it leads there without script, too; a finger sees the card
 * first and follows its link.
 */
export function MarkCards({ edition }: { edition: string }) {
  const locale = useLocale() === "fr" ? "fr" : "en";
  const [shown, setShown] = useState<AskedCard>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    /* The page scrolls to what is focused: what then slides under a resting pointer ends no card of the keyboard's. */
    let isPointed = false;
    const later = (wait: number, card: AskedCard | undefined) => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown((now) => (card && now?.link === card.link ? now : card)), wait);
    };
    const ask = (link: Element | undefined) => link && cardOf(link, locale, edition);
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === "touch" || !(target instanceof Element)) return;
      if (target.closest("[data-mark-card]")) {
        isPointed = true;
        return clearTimeout(timer);
      }
      const card = ask(linkAt(target));
      if (card || isPointed) later(card ? SHOW : HIDE, card);
      isPointed = Boolean(card);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
      if (target.closest("[data-mark-card]")) return;
      isPointed = false;
      later(0, ask(linkAt(target)));
    };
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest("[data-mark-card]")) return;
      const link = linkAt(event.target);
      const card = ask(link);
      const byTouch = event instanceof PointerEvent && event.pointerType === "touch";
      if (byTouch && card) {
        event.preventDefault();
        event.stopPropagation();
        later(0, card);
      } else later(0, undefined);
    };
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && later(0, undefined);
    document.addEventListener("pointerover", onOver);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("click", onClick, true);
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", onOver);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("click", onClick, true);
      document.removeEventListener("keydown", onKey);
    };
  }, [locale, edition]);
  return (
    shown && (
      <Suspense>
        <MarkCard key={"words" in shown ? shown.words : `${shown.address} ${shown.href}`} {...shown} />
      </Suspense>
    )
  );
}
