import { readSource, understand } from '@kheo/official-document';
import { openScan } from '@kheo/scanned-pages';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { printDocument } from '../../bench/scan/print.ts';

/** The pages of a text as a scanner gives them: grey pictures of 200 dots to an inch, as JPEG. */
export async function scanOf(browser: Browser, text: string): Promise<Buffer[]> {
  const { document } = understand(await readSource(Buffer.from(text), 'ke-hoach.txt'));
  const scan = await openScan(await printDocument(browser, document), 'ke-hoach.pdf');
  const pages: Buffer[] = [];
  for (let page = 1; page <= scan.pages; page++) {
    const { picture } = await scan.render(page);
    const { data, width, height, channels } = picture;
    pages.push(await sharp(data, { raw: { width, height, channels } }).greyscale().jpeg({ quality: 75 }).toBuffer());
  }
  await scan.close();
  return pages;
}

/** A PDF of pictures, a page each. */
export async function pdfOf(browser: Browser, images: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage();
  const figures = images.map((image) => `<img src="data:image/jpeg;base64,${image.toString('base64')}">`).join('');
  const style = '@page{size:A4;margin:0}body{margin:0}img{display:block;width:210mm;height:297mm}';
  await page.setContent(`<style>${style}</style>${figures}`);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}
