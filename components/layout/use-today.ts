"use client";

import { useSyncExternalStore } from "react";
import type { IsoDay } from "@/lib/model/imprecise-date";

const never = () => () => undefined;
const today = () => new Date().toISOString().slice(0, 10);

/** The day on which the page is read, in UTC: it is known in the browser alone, so that a kept page stays true. */
export const useToday = (): IsoDay | undefined => useSyncExternalStore(never, today, () => undefined);
