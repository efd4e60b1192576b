import { useTranslations } from "next-intl";
import type { BrushView, ZoomLink } from "@/lib/views/timeline-zoom";
import { ClientMessages } from "../layout/client-messages";
import { Brush } from "./brush";
import styles from "./timeline.module.css";

/** Ways to choose the span of days that the timeline shows: links to some spans, and a brush for any other. */
export function TimelineZoom({ links, brush }: { links: ZoomLink[]; brush: BrushView }) {
  const t = useTranslations("timeline.zoom");
  return (
    <>
      <ul className={styles.zoom} aria-label={t("label")}>
        {links.map(({ key, label, href, current }) => (
          <li key={key}>
            <a href={href} data-soft="still" {...(current && { "aria-current": "true" })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <ClientMessages of={["timeline.brush"]}>
        <Brush {...brush} />
      </ClientMessages>
    </>
  );
}
