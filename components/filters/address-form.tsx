"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { formQuery } from "./form-query";
import { useLayoutEffect, useRef, useTransition, type FormEvent, type ReactNode } from "react";

type Props = { action: string; className?: string; children: ReactNode };

/** A plain GET form that applies itself on every change. */
export function AddressForm({ action, className, children }: Props) {
  return (
    <form {...useAddressForm(action)} className={className}>
      {children}
    </form>
  );
}

/** How long typing waits for the next letter, in ms, before it asks the server. */
const TYPING_PAUSE = 200;

/**
 * Makes a plain GET form apply itself on every change. The address is the state, and going back undoes the last choice:
 * each has an address of its own in the browser's history, but not each letter typed or step of a slider.
 * `foresee` runs each time, before the server answers, so that what is already known is shown at once.
 */
export function useAddressForm(action: string, foresee: (form: HTMLFormElement) => void = () => undefined) {
  const router = useRouter();
  const query = useSearchParams().toString();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  /**
   * The fields follow the address, but not while an answer is outstanding. A layout effect, because a later one could
   * undo a box in the middle of its click.
   */
  useLayoutEffect(() => {
    if (!pending && form.current) putBack(form.current, new URLSearchParams(query));
  }, [query, pending]);

  const apply = (how: "push" | "replace") => {
    const element = form.current;
    if (!element) return;
    const next = formQuery(element).toString();
    startTransition(() => {
      foresee(element);
      router[how](next ? `${action}?${next}` : action, { scroll: false });
    });
  };
  const onChange = (event: FormEvent) => {
    clearTimeout(timer.current);
    const field = event.target instanceof HTMLInputElement ? event.target : undefined;
    if (field?.name === "") return;
    if (field?.type !== "search" && field?.type !== "number") return apply("push");
    const isFirst = !new URLSearchParams(query).has(field.name);
    timer.current = setTimeout(() => apply(isFirst ? "push" : "replace"), TYPING_PAUSE);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    apply("replace");
  };
  return { ref: form, action, onChange, onSubmit, "aria-busy": pending };
}

/**
 * Sets the fields to what an address says, except the one that has the focus, and those without a name, which only
 * move another field.
 */
function putBack(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && field.name)
      field.value = query.get(field.name) ?? field.options[0]?.value ?? "";
    if (!(field instanceof HTMLInputElement) || field === document.activeElement || field.name === "") continue;
    if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
    else field.value = query.get(field.name) ?? field.dataset.default ?? "";
  }
}
