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
} from "./chunk-3SO2KQ7A.mjs";
import "./chunk-6EJ7CULG.mjs";
import "./chunk-STYB63AZ.mjs";
import {
  SCAN_LIMITS
} from "./chunk-R2ERKCBA.mjs";
import "./chunk-MQ2R3B3Z.mjs";
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
//# sourceMappingURL=src-K7QVY2ZM.mjs.map
