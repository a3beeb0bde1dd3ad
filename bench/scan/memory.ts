import { createRecogniser, joinPages, openScan, type ScannedPage } from '@kheo/scanned-pages';

const MEGABYTE = 1024 * 1024;
/** Pages after which everything that stays has been loaded. */
const WARM = 20;

/** Memory of the process while the pages of a scan are read: after the first 20 pages, and how much more at the end. */
export async function memoryGrowth(pdf: Uint8Array): Promise<{ memoryWarmMb: number; memoryGrowthMb: number }> {
  const recogniser = await createRecogniser({ workers: 1, engine: 'javascript' });
  const scan = await openScan(pdf, 'quet.pdf');
  const pages: ScannedPage[] = [];
  const sizes: number[] = [];
  for (let number = 1; number <= scan.pages; number += 1) {
    pages.push(await recogniser.recognise(await scan.render(number)));
    sizes.push(process.memoryUsage().rss / MEGABYTE);
  }
  joinPages(pages);
  await scan.close();
  await recogniser.close();
  // Memory goes up and down within a page: the mean over ten says where it stays.
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const warm = mean(sizes.slice(WARM - 10, WARM));
  return { memoryWarmMb: warm, memoryGrowthMb: mean(sizes.slice(-10)) - warm };
}
