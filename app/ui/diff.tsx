import { wordDifference } from './word-difference.ts';

export interface DiffProps {
  before: string;
  after: string;
}

/** Old and new text in one, with what was struck out and what was written in. */
export function Diff({ before, after }: DiffProps) {
  return (
    <p class="k-diff">
      {wordDifference(before, after).map((part) => {
        if (part.kind === 'added') return <ins>{part.text}</ins>;
        if (part.kind === 'removed') return <del>{part.text}</del>;
        return <span>{part.text}</span>;
      })}
    </p>
  );
}
