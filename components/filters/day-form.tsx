"use client";

import type { ReactNode } from "react";
import { useAddressForm } from "./use-address-form";

/** A form with the as-of day alone. */
export function DayForm({ action, className, children }: { action: string; className?: string; children: ReactNode }) {
  return <form {...useAddressForm(action)} className={className}>{children}</form>;
}
