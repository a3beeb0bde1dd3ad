import {
  goesOn,
  readPdf
} from "./chunk-XHWRLAMG.mjs";
import "./chunk-MPD7S3RF.mjs";
export {
  goesOn,
  readPdf
};
//# sourceMappingURL=read-pdf-QL5NV2VB.mjs.map
