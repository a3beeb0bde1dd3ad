import {
  goesOn,
  readPdf
} from "./chunk-KCZ4JKUI.mjs";
import "./chunk-MPD7S3RF.mjs";
export {
  goesOn,
  readPdf
};
//# sourceMappingURL=read-pdf-NVH6Y7BN.mjs.map
