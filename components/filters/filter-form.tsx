"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useTransition, type ReactNode } from "react";

/** Typing waits this long, in ms, for the next letter before it asks the server. */
const TYPING_PAUSE = 200;

/** A plain GET form that, with JavaScript, applies itself on every change. The address is the state: going back puts the fields back. */
export function FilterForm({ action, className, children }: { action: string; className?: string; children: ReactNode }) {
  const router = useRouter();
  const query = useSearchParams().toString();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    if (form.current) putBack(form.current, new URLSearchParams(query));
  }, [query]);

  const apply = () => {
    if (!form.current) return;
    const next = queryOf(form.current);
    startTransition(() => router.replace(next ? `${action}?${next}` : action, { scroll: false }));
  };
  const applyAfterPause = (event: React.FormEvent) => {
    clearTimeout(timer.current);
    const typing = event.target instanceof HTMLInputElement && event.target.type === "search";
    timer.current = setTimeout(apply, typing ? TYPING_PAUSE : 0);
  };
  return (
    <form ref={form} action={action} className={className} aria-busy={pending} onChange={applyAfterPause} onSubmit={(event) => { event.preventDefault(); apply(); }}>
      {children}
    </form>
  );
}

function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const isDefault = field instanceof HTMLInputElement && field.dataset.default === value;
    if (typeof value === "string" && value !== "" && !isDefault) query.append(name, value);
  }
  return query.toString();
}

/** Sets the fields to what the address says, except the one being written in. */
function putBack(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = query.get(field.name) ?? field.options[0]?.value ?? "";
    if (!(field instanceof HTMLInputElement) || field === document.activeElement) continue;
    if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
    else field.value = query.get(field.name) ?? field.dataset.default ?? "";
  }
}
