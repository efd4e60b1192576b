"use client";

import { useEffect, useEffectEvent, useRef, type FormEvent } from "react";

type Changed = (form: HTMLFormElement, changed: EventTarget) => void;

/**
 * Makes a plain GET form answer in the browser on every change. What was changed before the page came alive was heard
 * by nobody: it is answered then, so that no field ever shows what the figures beside it do not.
 */
export function useAnsweringForm(onChange: Changed) {
  const form = useRef<HTMLFormElement>(null);
  const answerEarly = useEffectEvent(() => {
    const moved = [...(form.current?.elements ?? [])].find(isMoved);
    if (form.current && moved) onChange(form.current, moved);
  });
  useEffect(() => answerEarly(), []);
  const changed = (event: FormEvent<HTMLFormElement>) => onChange(event.currentTarget, event.target);
  return {
    ref: form,
    onInput: changed,
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      changed(event);
    },
  };
}

/** Whether a field holds something else than the server wrote into it. */
function isMoved(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    const written = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(0, written);
  }
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
  return field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== shownAtFirst(field);
}

/**
 * What a browser makes of the value that was written: a slider moves to its nearest end, a number field drops words.
 */
function shownAtFirst({ type, min, max, step, defaultValue }: HTMLInputElement): string {
  return Object.assign(document.createElement("input"), { type, min, max, step, defaultValue }).value;
}
