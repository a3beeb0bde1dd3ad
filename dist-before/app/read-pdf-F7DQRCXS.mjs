import {
  goesOn,
  readPdf
} from "./chunk-STYB63AZ.mjs";
import "./chunk-MPD7S3RF.mjs";
export {
  goesOn,
  readPdf
};
//# sourceMappingURL=read-pdf-F7DQRCXS.mjs.map
