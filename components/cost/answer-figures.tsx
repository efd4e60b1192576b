import styles from "./cost.module.css";

type Props = { figures: { key: string; label: string; value: string; note?: string }[]; className?: string };

/** The numbers of an answer, each with its name and what it rests on. */
export const AnswerFigures = ({ figures, className = styles.figures }: Props) => (
  <dl className={className}>
    {figures.map(({ key, label, value, note }) => (
      <div key={key} data-key={key}>
        <dt>{label}</dt>
        <dd>
          <b>{value}</b>
          <span>{note}</span>
        </dd>
      </div>
    ))}
  </dl>
);
