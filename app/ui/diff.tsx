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
        if (part.kind === 'same') return <span>{part.text}</span>;
        const words = part.text.trimStart();
        // The space before stays outside, so that only words are marked.
        return (
          <>
            {part.text.slice(0, part.text.length - words.length)}
            {part.kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
          </>
        );
      })}
    </p>
  );
}
