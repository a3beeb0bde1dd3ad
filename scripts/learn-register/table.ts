const WIDTH = 116;

/** A module with one table of phrases, in the order of the alphabet, as many a line as there is room for. */
export function tableOf(name: string, what: string, phrases: readonly string[]) {
  const sorted = [...new Set(phrases)].sort((left, right) => (left < right ? -1 : 1));
  const lines: string[] = [];
  for (const phrase of sorted) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + phrase.length + 1 <= WIDTH) lines[lines.length - 1] = `${last}|${phrase}`;
    else lines.push(phrase);
  }
  const source = `/** ${what} Learnt by scripts/learn-register.ts. */\nexport const ${name} = \`${lines.join('|\n')}\`;\n`;
  return { name, source, size: sorted.length };
}
