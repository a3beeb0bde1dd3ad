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
} from "./chunk-ODISTC6V.mjs";
import "./chunk-6EJ7CULG.mjs";
import "./chunk-XHWRLAMG.mjs";
import {
  SCAN_LIMITS
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-4WKOBVY7.mjs";
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
//# sourceMappingURL=src-YBHRKQ34.mjs.map
