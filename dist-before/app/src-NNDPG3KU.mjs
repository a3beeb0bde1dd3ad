import {
  chooseLines,
  createRecogniser,
  isPicture,
  joinPages,
  openPages,
  openScan,
  pagesOfText,
  pictureOf,
  readScan
} from "./chunk-UKSGFRC6.mjs";
import "./chunk-ZCXTORRM.mjs";
import "./chunk-KCZ4JKUI.mjs";
import {
  SCAN_LIMITS
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-YGAFPBMU.mjs";
import "./chunk-IG7TLHSM.mjs";
import "./chunk-MPD7S3RF.mjs";
export {
  SCAN_LIMITS,
  chooseLines,
  createRecogniser,
  isPicture,
  joinPages,
  openPages,
  openScan,
  pagesOfText,
  pictureOf,
  readScan
};
//# sourceMappingURL=src-NNDPG3KU.mjs.map
