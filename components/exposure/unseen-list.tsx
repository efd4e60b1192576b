import { getTranslations } from "next-intl/server";
import type { ExposureMaterial } from "@/lib/views/exposure/material";

/** The promises without stated dollars, each with its deal: what no stress can see. */
export async function UnseenList({ unseen, unseenMore }: Pick<ExposureMaterial, "unseen" | "unseenMore">) {
  const t = await getTranslations("exposure.unseen");
  if (!unseen.length) return <p>{t("none")}</p>;
  return (
    <>
      <p>{t("note")}</p>
      <ul>
        {unseen.map(({ key, text, href }) => (
          <li key={key}>
            <a href={href}>{text}</a>
          </li>
        ))}
        {unseenMore > 0 && <li>{t("more", { count: unseenMore })}</li>}
      </ul>
    </>
  );
}
