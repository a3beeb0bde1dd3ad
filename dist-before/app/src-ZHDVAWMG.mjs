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
} from "./chunk-64XFATOP.mjs";
import "./chunk-PXBBAADZ.mjs";
import "./chunk-KCZ4JKUI.mjs";
import {
  SCAN_LIMITS
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-772S62ZE.mjs";
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
//# sourceMappingURL=src-ZHDVAWMG.mjs.map
