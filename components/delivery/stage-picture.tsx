import type { StageBars } from "@/lib/views/delivery/stage-bars";
import styles from "./delivery.module.css";

/** Heights in px: of a stage's name, of a basis's words and bar, and between stages. */
const NAME = 22;
const BAR = 32;
const GAP = 10;
const percent = (value: number) => `${value}%`;

const heightOf = ({ bars, unnumbered }: StageBars["groups"][number]) =>
  NAME + bars.length * BAR + (unnumbered ? 18 : 0) + GAP;

export const stageHeight = ({ groups }: StageBars): number => groups.reduce((sum, group) => sum + heightOf(group), 0);

/** Gigawatts by stage: solid as stated, light as implied by later stages, outlined as not excluded. */
export function StagePicture({ view }: { view: StageBars }) {
  const { groups, description } = view;
  return (
    <svg className={styles.picture} width="100%" height={stageHeight(view)} role="img" aria-label={description}>
      {groups.map((group, index) => {
        const top = groups.slice(0, index).reduce((sum, each) => sum + heightOf(each), 0);
        return <Group key={group.stage} group={group} top={top} />;
      })}
    </svg>
  );
}

function Group({ group: { stage, bars, unnumbered }, top }: { group: StageBars["groups"][number]; top: number }) {
  return (
    <svg y={top} overflow="visible">
      <text className={styles.stage} x={0} y={16}>
        {stage}
      </text>
      {bars.map(({ key, basis, amount, stated, implied, open }, at) => {
        const y = NAME + at * BAR;
        return (
          <g key={key}>
            <text className={styles.label} x={0} y={y + 12}>
              {amount}, {basis}
            </text>
            <rect className={styles.stated} x={0} y={y + 16} width={percent(stated)} height={10} />
            <rect className={styles.implied} x={percent(stated)} y={y + 16} width={percent(implied)} height={10} />
            <rect className={styles.open} x={percent(stated + implied)} y={y + 16} width={percent(open)} height={10} />
          </g>
        );
      })}
      {unnumbered && (
        <text className={styles.label} x={0} y={NAME + bars.length * BAR + 12}>
          {unnumbered}
        </text>
      )}
    </svg>
  );
}
