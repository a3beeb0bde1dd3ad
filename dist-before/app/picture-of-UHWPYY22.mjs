// packages/scanned-pages/src/picture-of.ts
import sharp from "sharp";
var WIDEST = 1600;
var QUALITY = 75;
async function pictureOf(rendered, { turn }) {
  const { data, width, height, channels } = rendered.picture;
  const raw = { width, height, channels };
  const sideways = turn.quarters % 2 === 1;
  const [uprightWidth, uprightHeight] = sideways ? [height, width] : [width, height];
  const scale = Math.min(1, WIDEST / uprightWidth);
  const [newWidth, newHeight] = [Math.round(uprightWidth * scale), Math.round(uprightHeight * scale)];
  const upright = await sharp(data, { raw, limitInputPixels: false }).rotate(turn.quarters * 90).resize(newWidth, newHeight, { fit: "fill" }).toBuffer({ resolveWithObject: true });
  const again = { width: newWidth, height: newHeight, channels: upright.info.channels };
  let image = sharp(upright.data, { raw: again });
  if (turn.degrees !== 0) {
    const { data: level, info } = await image.rotate(turn.degrees, { background: "#fff" }).toBuffer({ resolveWithObject: true });
    image = sharp(level, { raw: { width: info.width, height: info.height, channels: info.channels } }).extract({
      left: Math.max(0, Math.round((info.width - newWidth) / 2)),
      top: Math.max(0, Math.round((info.height - newHeight) / 2)),
      width: Math.min(newWidth, info.width),
      height: Math.min(newHeight, info.height)
    });
  }
  const picture = await image.jpeg({ quality: QUALITY }).toBuffer();
  return { picture, mediaType: "image/jpeg", width: newWidth, height: newHeight, dpi: rendered.dpi * scale };
}
export {
  pictureOf
};
//# sourceMappingURL=picture-of-UHWPYY22.mjs.map
