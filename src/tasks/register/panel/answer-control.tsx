import { type Segment, SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { Select } from "../../../ui/controls/select.tsx";

export interface AnswerControlProps {
  readonly label: string;
  /** "" while nothing is chosen. */
  readonly value: string;
  readonly options: readonly Pick<Segment<string>, "value" | "label" | "hint">[];
  /** Word of the empty choice. */
  readonly unanswered: string;
  readonly onChoose: (id: string) => void;
}

const SIDE_BY_SIDE = 3;

/** A few answers stand side by side, more in a list. */
export const AnswerControl = (props: AnswerControlProps) => {
  const { label, value, options, unanswered, onChoose } = props;
  if (options.length <= SIDE_BY_SIDE)
    return (
      <SegmentedControl
        look={options.some(({ hint }) => hint) ? "cards" : "box"}
        label={label}
        value={value}
        segments={options}
        onChange={onChoose}
      />
    );
  return (
    <Select
      label={label}
      hideLabel
      value={value}
      options={value === "" ? [{ value: "", label: unanswered }, ...options] : options}
      onChange={onChoose}
    />
  );
};
