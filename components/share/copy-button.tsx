"use client";

import { useState } from "react";

type Props = {
  label: string;
  /** What is said once it is copied. */
  done: string;
  /** What is copied, asked when the button is used. */
  text: () => string;
};

/** Puts a text on the clipboard and says so, to those who cannot see it too. */
export function CopyButton({ label, done, text }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status" className="visually-hidden">
        {copied ? done : ""}
      </span>
    </>
  );
}
