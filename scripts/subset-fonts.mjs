// Makes the fonts of the pages small enough for a weak signal: of Be Vietnam Pro the letters that Vietnamese is written with, without
// the instructions for coarse screens. What it makes lies in app/ui/fonts and is committed; run it again after a new version of the font.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FROM = join(ROOT, 'node_modules/@fontsource/be-vietnam-pro/files');
const TO = join(ROOT, 'app/ui/fonts');

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const latin1 = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý§©«°²³·»½×÷\u00a0\u00ad';
const signs = '–—‘’“”…•′″←↑→↓−€';
const stems = 'ĂăĐđĨĩŨũƠơƯư₫\u0300\u0301\u0303\u0309\u0323';
const toned = Array.from({ length: 0x1ef9 - 0x1ea0 + 1 }, (_, index) => String.fromCharCode(0x1ea0 + index)).join('');
const parts = { latin: ascii + latin1 + signs, vietnamese: stems + toned };

await mkdir(TO, { recursive: true });
for (const weight of [400, 600]) {
  for (const [part, letters] of Object.entries(parts)) {
    const name = `be-vietnam-pro-${part}-${weight}-normal.woff2`;
    const whole = await readFile(join(FROM, name));
    const small = await subsetFont(whole, letters, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
    });
    await writeFile(join(TO, name), small);
    console.log(`${name}: ${whole.length} -> ${small.length} bytes`);
  }
}
