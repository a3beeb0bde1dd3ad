import { HorizontalPositionAlign, ImageRun, TextWrappingType, VerticalPositionAlign } from 'docx';
import { WATERMARK } from './typography.ts';
import { watermarkPicture } from './watermark.ts';

const PIXELS = 96 / 25.4;

/** For the header of each page; behind the text, in the middle of the paper. */
export async function watermark(): Promise<ImageRun> {
  const size = WATERMARK.width * PIXELS;
  return new ImageRun({
    type: 'png',
    data: await watermarkPicture(),
    transformation: { width: size, height: size },
    altText: { id: '9000', name: 'Dự thảo', description: WATERMARK.text, title: WATERMARK.text },
    floating: {
      behindDocument: true,
      horizontalPosition: { relative: 'page', align: HorizontalPositionAlign.CENTER },
      verticalPosition: { relative: 'page', align: VerticalPositionAlign.CENTER },
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
