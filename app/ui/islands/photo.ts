/** The longest side of a photo as it is sent; the server keeps none that is longer. */
const longestSide = 2048;
/** Below this a photo is sent as it is: making it smaller would save little. */
const smallBytes = 400 * 1024;

/**
 * A photo made smaller before it is sent, with the notes that its camera wrote of time and place: the person decides on the server's side
 * whether the place is kept. What is no photo, or does not get smaller, comes back as it is.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp|hei[cf])$/.test(file.type) || (file.size < smallBytes && !/hei/.test(file.type)))
    return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    if (!context) return file;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    if (!jpeg || jpeg.size >= file.size) return file;
    const notes = notesOf(new Uint8Array(await file.slice(0, 128 * 1024).arrayBuffer()));
    return notes ? new Blob([jpeg.slice(0, 2), notes, jpeg.slice(2)], { type: 'image/jpeg' }) : jpeg;
  } catch {
    // A picture that this browser cannot draw is for the server to judge.
    return file;
  }
}

/** The EXIF segment of a JPEG, its orientation set upright as the points now are. */
function notesOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(bytes.buffer);
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 4 < bytes.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const isExif = view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966;
    if (!isExif) continue;
    const segment = bytes.slice(at, at + 2 + view.getUint16(at + 2));
    setUpright(new DataView(segment.buffer, 10));
    return segment;
  }
  return undefined;
}

/** TIFF 6.0: the first directory; tag 0x0112 says how the picture lies. */
function setUpright(tiff: DataView): void {
  const little = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, little);
  const count = tiff.getUint16(first, little);
  for (let index = 0; index < count; index++) {
    const entry = first + 2 + index * 12;
    if (tiff.getUint16(entry, little) === 0x0112) tiff.setUint16(entry + 8, 1, little);
  }
}
