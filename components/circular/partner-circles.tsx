import { getLocale, getTranslations } from "next-intl/server";
import { colon } from "@/lib/format/punctuation";
import type { PartnerCircle } from "@/lib/views/circular/partner-circles";

/** A partner's circles in words. */
export async function PartnerCircles({
  circles,
  name,
  page,
}: {
  circles: PartnerCircle[];
  name: string;
  page: string;
}) {
  const t = await getTranslations("circular.partner");
  const after = colon(await getLocale());
  return (
    <>
      {circles.length === 0 ? (
        <p>{t("none", { name })}</p>
      ) : (
        <ul>
          {circles.map(({ key, path, sentence, href }) => (
            <li key={key}>
              <a href={href}>{path}</a>
              {after} {sentence}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={page}>{t("all")}</a>
      </p>
    </>
  );
}
