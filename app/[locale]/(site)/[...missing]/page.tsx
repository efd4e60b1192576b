import { notFound } from "next/navigation";

/** Every address that no page answers: the 404 page in the reader's language. */
export default function Missing(): never {
  notFound();
}
