"use client";

import type { ReactNode } from "react";
import { useAddressForm } from "./use-address-form";

/** A plain GET form that applies itself on every change. */
export function AddressForm({
  action,
  className,
  children,
}: {
  action: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form {...useAddressForm(action)} className={className}>
      {children}
    </form>
  );
}
