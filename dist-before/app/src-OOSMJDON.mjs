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
} from "./chunk-JS3EQGFD.mjs";
import "./chunk-ZCXTORRM.mjs";
import "./chunk-KCZ4JKUI.mjs";
import {
  SCAN_LIMITS
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-FDHAQEEC.mjs";
import "./chunk-7FVT7NEN.mjs";
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
//# sourceMappingURL=src-OOSMJDON.mjs.map
