"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useLayoutEffect, useRef, useTransition, type FormEvent } from "react";
import { putBack, queryOf } from "./form-query";

/** Typing waits this long, in ms, for the next letter before it asks the server. */
const TYPING_PAUSE = 200;

/**
 * Makes a plain GET form apply itself on every change. The address is the state: going back puts the fields back.
 * `foresee` runs with each application, before the server's answer: what can be shown at once is shown at once.
 */
export function useAddressForm(action: string, foresee: (form: HTMLFormElement) => void = () => undefined) {
  const router = useRouter();
  const query = useSearchParams().toString();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  /**
   * Not while an answer is outstanding, and in the commit itself: a later effect could undo a box in the middle of
   * its click.
   */
  useLayoutEffect(() => {
    if (!pending && form.current) putBack(form.current, new URLSearchParams(query));
  }, [query, pending]);

  const apply = () => {
    const element = form.current;
    if (!element) return;
    const next = queryOf(element);
    startTransition(() => {
      foresee(element);
      router.replace(next ? `${action}?${next}` : action, { scroll: false });
    });
  };
  const onChange = (event: FormEvent) => {
    clearTimeout(timer.current);
    const typing =
      event.target instanceof HTMLInputElement && (event.target.type === "search" || event.target.type === "number");
    if (event.target instanceof HTMLInputElement && event.target.name === "") return;
    if (typing) timer.current = setTimeout(apply, TYPING_PAUSE);
    else apply();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    apply();
  };
  return { ref: form, action, onChange, onSubmit, "aria-busy": pending };
}
